import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** JSON with sorted keys: equal values have equal text. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
