import type { BasketLine, CodRule } from './types.ts';
import type { CodWorld } from './world.ts';

export interface Classes {
  readonly count: number;
  /** Class of each item, by position. */
  readonly of: Int32Array;
}

export function classify<T>(items: readonly T[], keyOf: (item: T) => string): Classes {
  const numbers = new Map<string, number>();
  const of = new Int32Array(items.length);
  items.forEach((item, index) => {
    const key = keyOf(item);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    of[index] = number;
  });
  return { count: numbers.size, of };
}

/** The nearest region upwards that any rule or coverage names, or the country: no rule tells regions below it apart. */
export function regionClassOf(
  { regions, platformRules, coverage }: CodWorld,
  rules: readonly CodRule[],
): (id: string) => string | undefined {
  const named = new Set([...rules, ...platformRules, ...coverage].map(({ regionId }) => regionId));
  return id => {
    const path = regions.path(id);
    return path.find(region => named.has(region)) ?? path.at(-1);
  };
}

/** Products alike in categories, flags and country of dispatch, unless a rule names one of them. */
export function productClassKey(
  { regions }: CodWorld,
  rules: readonly CodRule[],
): (product: Pick<BasketLine, 'productId' | 'categoryPath' | 'flags' | 'shipsFrom'>) => string {
  const named = new Set(rules.flatMap(({ product }) => (product.kind === 'product' ? [product.id] : [])));
  return ({ productId, categoryPath, flags, shipsFrom }) =>
    JSON.stringify([
      named.has(productId) ? productId : null,
      categoryPath,
      flags.toSorted(),
      regions.path(shipsFrom).at(-1) ?? null,
    ]);
}
