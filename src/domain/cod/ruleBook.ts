import { within } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import { coversProduct, coversRegion } from './precedence.ts';
import type { BasketLine, CodRule } from './types.ts';

/** How the seller's rules are looked up at one instant; scanned for one verdict, indexed for millions. */
export interface RuleBook {
  readonly isEmpty: boolean;
  /** Rules whose scope covers this product in this region, whatever their dates. */
  readonly covering: (line: BasketLine, path: readonly string[]) => readonly CodRule[];
  /** Some region has an offer for this product now. */
  readonly offersProduct: (line: BasketLine) => boolean;
  /** By which product scope something else is offered in this region now: a category before a single product. */
  readonly offersRegion: (path: readonly string[]) => 'category' | 'product' | null;
}

export const inForce = (rule: CodRule, at: Instant): boolean => within(at, rule.validFrom, rule.validTo);

const offersNow = (rule: CodRule, at: Instant): boolean => rule.effect !== 'deny' && inForce(rule, at);

export function scannedBook(rules: readonly CodRule[], at: Instant): RuleBook {
  return {
    isEmpty: rules.length === 0,
    covering: (line, path) => rules.filter(rule => coversRegion(rule, path) && coversProduct(rule, line)),
    offersProduct: line => rules.some(rule => offersNow(rule, at) && coversProduct(rule, line)),
    offersRegion: path => {
      const offers = rules.filter(rule => offersNow(rule, at) && coversRegion(rule, path));
      if (offers.some(({ product }) => product.kind === 'category')) return 'category';
      return offers.some(({ product }) => product.kind === 'product') ? 'product' : null;
    },
  };
}

const EVERYWHERE = '*';
const regionKeys = (path: readonly string[]): readonly string[] => [...path, EVERYWHERE];
const productKey = ({ product }: CodRule): string =>
  product.kind === 'all' ? 'all' : `${product.kind}:${product.id}`;
const productKeys = ({ productId, categoryPath }: BasketLine): readonly string[] => [
  `product:${productId}`,
  ...categoryPath.map(id => `category:${id}`),
  'all',
];

export function indexedBook(rules: readonly CodRule[], at: Instant): RuleBook {
  const byScope = new Map<string, Map<string, CodRule[]>>();
  const offered = { product: new Set<string>(), category: new Set<string>(), all: new Set<string>() };
  const offeredProducts = new Set<string>();
  for (const rule of rules) {
    const region = rule.regionId ?? EVERYWHERE;
    const byRegion = byScope.get(productKey(rule)) ?? new Map<string, CodRule[]>();
    byScope.set(productKey(rule), byRegion);
    byRegion.set(region, [...(byRegion.get(region) ?? []), rule]);
    if (!offersNow(rule, at)) continue;
    offered[rule.product.kind].add(region);
    offeredProducts.add(productKey(rule));
  }
  return {
    isEmpty: rules.length === 0,
    covering: (line, path) =>
      productKeys(line).flatMap(key => {
        const byRegion = byScope.get(key);
        return byRegion ? regionKeys(path).flatMap(region => byRegion.get(region) ?? []) : [];
      }),
    offersProduct: line => productKeys(line).some(key => offeredProducts.has(key)),
    offersRegion: path => {
      const has = (regions: Set<string>) => regionKeys(path).some(region => regions.has(region));
      if (has(offered.category)) return 'category';
      return has(offered.product) ? 'product' : null;
    },
  };
}
