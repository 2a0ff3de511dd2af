import { money } from '../../src/domain/shared/money.ts';
import type { Product } from '../../src/contract/records.ts';
import { leaves } from './categories.ts';
import { things, varieties } from './productNames.ts';
import type { Random } from './random.ts';
import type { SeededSeller } from './sellers.ts';

/** A few products that checkout must treat specially; the rest are plain. By position in the catalogue. */
const special: Readonly<Record<number, Product['flags']>> = {
  7: ['gift_card'],
  18: ['virtual'],
  29: ['custom'],
  44: ['preorder'],
  63: ['id_required'],
  112: ['custom'],
  205: ['preorder'],
  331: ['id_required'],
};

export const productIdOf = (n: number): string => `product-${String(n).padStart(4, '0')}`;

/** As many for each seller, in its own categories, the main one more often. */
export function makeProducts(sellers: readonly SeededSeller[], perSeller: number, random: Random): Product[] {
  return sellers.flatMap((seller, s) =>
    Array.from({ length: perSeller }, (_, p) => makeProduct(s * perSeller + p + 1, seller, random)),
  );
}

function makeProduct(n: number, seller: SeededSeller, random: Random): Product {
  const [main = '', second = main] = seller.categoryIds;
  const categoryId = random.chance(0.7) ? main : second;
  const leaf = leaves.find(candidate => candidate.id === categoryId);
  const [thingEn, thingZh] = random.pick(things[categoryId] ?? []);
  const [varietyEn, varietyZh] = random.pick(varieties);
  return {
    id: productIdOf(n),
    version: 1,
    sellerId: seller.id,
    sku: `${categoryId.slice(0, 3).toUpperCase()}-${String(n).padStart(4, '0')}`,
    titleEn: `${thingEn}, ${varietyEn}`,
    titleZh: `${thingZh} ${varietyZh}`,
    categoryId,
    price: money(isPrecious(n) ? PRECIOUS : shelfPrice(random.lognormal(leaf?.price ?? 10_000, 0.6)), 'CNY'),
    flags: special[n] ?? [],
    shipsFrom: seller.regionId,
    active: !random.chance(0.04),
  };
}

/** One product in sixty is dear enough that a decision on it needs a second person. */
const PRECIOUS = 688_800;
const isPrecious = (n: number): boolean => n % 61 === 0;

/** Between ¥9.90 and ¥5,999.90, ending in 90 cents as shelf prices do. */
const shelfPrice = (minor: number): number =>
  Math.min(600_000, Math.max(1_000, Math.round(minor / 100) * 100)) - 10;
