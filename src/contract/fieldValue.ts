import type { Condition, FieldSpec, Scalar } from './query.ts';

type Value = Scalar | readonly string[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Steps into arrays on the way: `lines.productId` is every line's product. */
function walk(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map(item => walk(item, path));
  return isObject(value) && Object.hasOwn(value, step) ? walk(value[step], rest) : null;
}

/** What a list field holds in a record; `null` where there is nothing. */
export function readField(record: unknown, { path, type }: FieldSpec): Value {
  const value = walk(record, path);
  if (type === 'ids')
    return Array.isArray(value) ? value.flat(Infinity).filter(item => typeof item === 'string') : [];
  return isScalar(value) ? value : null;
}

/** Nothing sorts first; text by code unit, so that every storage can agree on it. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

const equals = (value: Value, wanted: Scalar): boolean => {
  if (typeof value !== 'object' || value === null) return value === wanted;
  return wanted === null ? value.length === 0 : value.some(item => item === wanted);
};

/** Ranges never match nothing: an order without an amount is not below 500. */
function inRange(value: Value, op: 'gte' | 'gt' | 'lte' | 'lt', limit: Scalar): boolean {
  if (value === null || limit === null || typeof value === 'object') return false;
  const order = compareValues(value, limit);
  if (op === 'gte') return order >= 0;
  if (op === 'gt') return order > 0;
  return op === 'lte' ? order <= 0 : order < 0;
}

/** An empty list of values matches nothing with `eq`, everything with `neq`. */
export function matches(value: Value, { op, values }: Condition): boolean {
  if (op === 'eq') return values.some(wanted => equals(value, wanted));
  if (op === 'neq') return !values.some(wanted => equals(value, wanted));
  return inRange(value, op, values[0] ?? null);
}

/** The texts of one field that `q` is looked for in, in lower case. */
export function searchTexts(value: Value): readonly string[] {
  if (value === null) return [];
  const texts = typeof value === 'object' ? value : [String(value)];
  return texts.map(text => text.toLowerCase());
}
