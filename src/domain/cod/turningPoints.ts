import type { Instant } from '../shared/instant.ts';
import { coversProduct, coversRegion } from './precedence.ts';
import type { CodQuestion } from './types.ts';
import type { CodWorld } from './world.ts';

interface Dated {
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
}

const ends = (dated: Dated): readonly (Instant | null)[] => [dated.validFrom, dated.validTo];

/** Later instants at which something that concerns this question begins or ends, soonest first. */
export function turningPoints(question: CodQuestion, world: CodWorld): readonly Instant[] {
  const { at, buyer, lines, regionId } = question;
  const path = regionId === null ? [] : world.regions.path(regionId);
  const covers = (id: string | null) => id === null || path.includes(id);
  const sellers = [...new Set(lines.map(line => line.sellerId))].map(id => world.sellers.get(id));
  const rules = sellers
    .flatMap(seller => seller?.policy?.rules ?? [])
    .filter(rule => coversRegion(rule, path) && lines.some(line => coversProduct(rule, line)));
  const instants: readonly (Instant | null)[] = [
    buyer.suspendedUntil,
    ...sellers.map(seller => seller?.restricted?.until ?? null),
    ...rules.flatMap(ends),
    ...world.platformRules.filter(rule => covers(rule.regionId)).flatMap(ends),
    ...world.coverage.filter(line => covers(line.regionId)).flatMap(ends),
  ];
  const later = instants.filter((instant): instant is Instant => instant !== null && instant > at);
  return [...new Set(later)].toSorted();
}
