import { DAY, plus, type Instant } from '../../src/domain/shared/instant.ts';
import type { Seller } from '../../src/contract/records.ts';
import { leaves } from './categories.ts';
import type { Random } from './random.ts';

export interface SeededSeller extends Seller {
  /** Leaf categories it sells, its main one first. */
  readonly categoryIds: readonly string[];
  /** Share of the marketplace's orders. */
  readonly weight: number;
}

/** Where sellers ship from: mostly the province's two ports of trade. */
const homes: readonly (readonly [code: string, name: string, nameWeight: number])[] = [
  ['210100', 'Shenyang', 30],
  ['210200', 'Dalian', 26],
  ['210300', 'Anshan', 10],
  ['210800', 'Yingkou', 8],
  ['210600', 'Dandong', 7],
  ['210700', 'Jinzhou', 6],
  ['211400', 'Huludao', 5],
  ['211100', 'Panjin', 4],
];

/** Sellers from abroad, so that some parcels cross a border inwards. */
const abroad: Readonly<Record<number, readonly [code: string, name: string]>> = {
  57: ['AE-DU', 'Dubai'],
  58: ['RU-MOW', 'Moscow'],
  59: ['IN-MH', 'Mumbai'],
  60: ['CN-HK', 'Hong Kong'],
};

/** The demo accounts' companies: large and general enough that every screen has something to show. */
const fixed: Readonly<Record<number, readonly [home: number, category: string, second: string]>> = {
  1: [0, 'apparel', 'footwear'],
  2: [1, 'small-electronics', 'phone-accessories'],
  23: [3, 'accessories', 'footwear'],
};

export const sellerIdOf = (n: number): string => `seller-${String(n).padStart(2, '0')}`;

export function makeSellers(count: number, at: Instant, random: Random): SeededSeller[] {
  return Array.from({ length: count }, (_, i) => makeSeller(i + 1, at, random));
}

function makeSeller(n: number, at: Instant, random: Random): SeededSeller {
  const pinned = fixed[n];
  const drawnHome = random.weighted(homes.map(home => [home, home[2]] as const));
  const [regionId, town] = abroad[n] ?? (pinned ? homes[pinned[0]] : undefined) ?? drawnHome;
  const drawn = random.weighted(leaves.map(leaf => [leaf, leaf.weight] as const));
  const main = leaves.find(leaf => leaf.id === pinned?.[1]) ?? drawn;
  const second = pinned?.[2] ?? random.pick(leaves.filter(leaf => leaf.parentId === main.parentId)).id;
  return {
    id: sellerIdOf(n),
    version: 1,
    name: `Demo Seller ${String(n).padStart(2, '0')} · ${town} ${main.nameEn}`,
    tier: random.weighted([
      ['standard', 6],
      ['silver', 3],
      ['gold', 1],
    ] as const),
    regionId,
    joinedAt: plus(at, -random.int(400, 1_800) * DAY),
    codRestriction: null,
    demo: true,
    categoryIds: [...new Set([main.id, second])],
    weight: n <= 2 ? 6 : 4 / (1 + n / 8),
  };
}

/** As the record is stored, without the weights it was drawn by. */
export function storedSeller(seller: SeededSeller): Seller {
  const { id, version, name, tier, regionId, joinedAt, codRestriction, demo } = seller;
  return { id, version, name, tier, regionId, joinedAt, codRestriction, demo };
}
