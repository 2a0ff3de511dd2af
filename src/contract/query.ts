/** How a list field compares and what it may be used for. One entry a field, in `resources.ts`. */
export interface FieldSpec {
  /** Where the value stands in the record: `['total', 'amount']`. */
  readonly path: readonly string[];
  /** `ids`: an array of strings; equal means contains. Instants compare as text. */
  readonly type: 'id' | 'text' | 'number' | 'boolean' | 'instant' | 'ids';
  readonly filter: boolean;
  readonly sort: boolean;
  /** Searched by `q`. */
  readonly search: boolean;
}

export type FieldTable = Readonly<Record<string, FieldSpec>>;
export type Scalar = string | number | boolean | null;
export type Operator = 'eq' | 'neq' | 'gte' | 'gt' | 'lte' | 'lt';

/** `eq` and `neq` hold one or many values (any of, none of); the others exactly one. */
export interface Condition {
  readonly field: string;
  readonly op: Operator;
  readonly values: readonly Scalar[];
}

export interface ListQuery {
  readonly conditions: readonly Condition[];
  readonly q: string | null;
  /** The only fields that `q` may look into; where it is left out, all that are searched. */
  readonly searched?: readonly string[];
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  /** Inclusive, as on the wire. */
  readonly range: { readonly from: number; readonly to: number };
}

/** What the actor may see of a resource at all: conditions that always hold, or nothing. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'where'; readonly conditions: readonly Condition[] };
