/** One field of a list's filter form. `source` is the wire's name with its suffix: `placedAt_gte`. */
export type FilterSpec =
  | { readonly kind: 'search' }
  | {
      readonly kind: 'choice';
      readonly source: string;
      readonly choices: readonly Choice[];
      readonly label?: string;
    }
  | { readonly kind: 'yesno'; readonly source: string; readonly label?: string }
  | { readonly kind: 'day'; readonly source: string; readonly label?: string }
  | { readonly kind: 'money'; readonly source: string; readonly currency: string; readonly label?: string }
  | {
      readonly kind: 'reference';
      readonly source: string;
      readonly resource: string;
      readonly searchable?: boolean;
      readonly label?: string;
    }
  | { readonly kind: 'region'; readonly source: string; readonly label?: string };

export interface Choice {
  readonly id: string;
  /** Translation key. */
  readonly name: string;
}

/** Choices of a list of codes whose texts stand below one key. */
export const choicesOf = (codes: readonly string[], key: string): Choice[] =>
  codes.map(id => ({ id, name: `${key}.${id}` }));

/** `placedAt_gte` is about `placedAt`. */
export const fieldOf = (source: string): string => source.replace(/_(gte|gt|lte|lt|neq)$/, '');

export const suffixOf = (source: string): string => /_(gte|gt|lte|lt|neq)$/.exec(source)?.[1] ?? '';
