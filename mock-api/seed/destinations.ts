import type { RegionTree } from '../../src/domain/regions/tree.ts';
import type { Random } from './random.ts';

interface City {
  readonly id: string;
  readonly weight: number;
  /** Share of COD parcels refused at the door, before what else bears on it. Demonstration figures. */
  readonly refusal: number;
}

/** Weights roughly by population; refusal spread as wide as published city spreads (18 to 35 %). */
export const cities: readonly City[] = [
  { id: '210100', weight: 22, refusal: 0.17 },
  { id: '210200', weight: 19, refusal: 0.16 },
  { id: '210300', weight: 8, refusal: 0.21 },
  { id: '210700', weight: 7, refusal: 0.24 },
  { id: '210800', weight: 6, refusal: 0.22 },
  { id: '210600', weight: 6, refusal: 0.23 },
  { id: '211300', weight: 6, refusal: 0.31 },
  { id: '211400', weight: 5, refusal: 0.28 },
  { id: '211200', weight: 5, refusal: 0.29 },
  { id: '210400', weight: 4, refusal: 0.25 },
  { id: '210900', weight: 4, refusal: 0.32 },
  { id: '211000', weight: 3, refusal: 0.22 },
  { id: '211100', weight: 3, refusal: 0.18 },
  { id: '210500', weight: 2, refusal: 0.24 },
];

/** So few orders each that a raw rate misleads and shrinkage matters. */
export const tinyCounties: ReadonlySet<string> = new Set([
  '210224',
  '210505',
  '210911',
  '211204',
  '211404',
  '210904',
]);

const beyondLiaoning: readonly (readonly [id: string, weight: number])[] = [
  ['220100', 8],
  ['230100', 8],
  ['110105', 7],
  ['310115', 6],
  ['370200', 6],
  ['440300', 5],
  ['150500', 4],
  ['130300', 4],
  ['CN-HK', 2],
  ['RU-PRI', 5],
  ['RU-MOW', 4],
  ['AE-DU', 4],
  ['SA-01', 3],
  ['IN-MH', 2],
  ['KZ', 2],
  ['DE', 2],
  ['US', 2],
  ['KR', 2],
  ['JP', 1],
];

/** Draws where a parcel goes. One in thirteen leaves the province. */
export function createDestinations(regions: RegionTree): (random: Random) => string {
  const byCity = new Map(
    cities.map(city => [
      city.id,
      regions.children(city.id).map(county => [county.id, countyWeight(county.id, county.nameZh)] as const),
    ]),
  );
  const weights = cities.map(city => [city.id, city.weight] as const);
  return random => {
    if (random.chance(0.075)) return random.weighted(beyondLiaoning);
    return random.weighted(byCity.get(random.weighted(weights)) ?? []);
  };
}

function countyWeight(id: string, nameZh: string): number {
  if (tinyCounties.has(id)) return 0.02;
  if (nameZh.endsWith('区')) return 3;
  return nameZh.endsWith('市') ? 2 : 1;
}
