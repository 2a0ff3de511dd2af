import type { BasketLine, CodRule, ProductScope } from './types.ts';

/** How narrowly a rule that matches speaks of one product in one region; higher is narrower. */
export interface Specificity {
  readonly product: number;
  readonly region: number;
}

const PRODUCT = Number.MAX_SAFE_INTEGER;

/** 0 for all, then category by category down to the leaf, then the product; `null`: it does not match. */
function productRank(scope: ProductScope, line: BasketLine): number | null {
  if (scope.kind === 'all') return 0;
  if (scope.kind === 'product') return scope.id === line.productId ? PRODUCT : null;
  const at = line.categoryPath.indexOf(scope.id);
  return at === -1 ? null : line.categoryPath.length - at;
}

/** 0 for everywhere, then country by province by prefecture down to the county. */
function regionRank(regionId: string | null, path: readonly string[]): number | null {
  if (regionId === null) return 0;
  const at = path.indexOf(regionId);
  return at === -1 ? null : path.length - at;
}

export const coversProduct = (rule: CodRule, line: BasketLine): boolean =>
  productRank(rule.product, line) !== null;

export const coversRegion = (rule: CodRule, path: readonly string[]): boolean =>
  regionRank(rule.regionId, path) !== null;

/** @returns `null` when the rule does not speak of this product in this region */
export function specificity(rule: CodRule, line: BasketLine, path: readonly string[]): Specificity | null {
  const product = productRank(rule.product, line);
  const region = regionRank(rule.regionId, path);
  return product === null || region === null ? null : { product, region };
}

/** At least as specific on both axes and more on one: a partial order. */
export const beats = (a: Specificity, b: Specificity): boolean =>
  a.product >= b.product && a.region >= b.region && (a.product > b.product || a.region > b.region);

export interface Contest {
  readonly winners: readonly CodRule[];
  readonly beaten: readonly CodRule[];
}

/** Keeps the rules that no other beats. Several winners are equally specific or cannot be compared. */
export function contest(rules: readonly CodRule[], line: BasketLine, path: readonly string[]): Contest {
  const ranked = rules.flatMap(rule => {
    const rank = specificity(rule, line, path);
    return rank === null ? [] : [{ rule, rank }];
  });
  const isBeaten = (mine: Specificity) => ranked.some(other => beats(other.rank, mine));
  const winners = ranked.filter(({ rank }) => !isBeaten(rank)).map(({ rule }) => rule);
  return {
    winners: winners.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    beaten: ranked.filter(({ rank }) => isBeaten(rank)).map(({ rule }) => rule),
  };
}
