import type { Region } from '../../src/domain/regions/types.ts';
import { buildRegionTree } from '../../src/domain/regions/tree.ts';

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

export interface RegionFinder {
  /** A region of that country by code, name or alias; null when no one or more than one fits. */
  readonly find: (text: string, country: string) => string | null;
  readonly isKnown: (code: string) => boolean;
  readonly path: (code: string) => readonly string[];
}

/** @param own spellings of one file, which win over the tree's */
export function regionFinder(
  regions: readonly Region[],
  own: Readonly<Record<string, string>>,
): RegionFinder {
  const tree = buildRegionTree(regions);
  const ownSpellings = new Map(Object.entries(own).map(([text, code]) => [plain(text), code]));
  const byName = new Map<string, string[]>();
  for (const region of regions) {
    for (const name of new Set([region.id, region.nameEn, region.nameZh, ...region.aliases].map(plain))) {
      const named = byName.get(name);
      if (named) named.push(region.id);
      else byName.set(name, [region.id]);
    }
  }
  const find = (text: string, country: string): string | null => {
    const wanted = plain(text);
    const declared = ownSpellings.get(wanted);
    if (declared) return declared;
    const inCountry = (byName.get(wanted) ?? []).filter(code => tree.isWithin(code, country));
    const highest = Math.min(...inCountry.map(tree.depth));
    const best = inCountry.filter(code => tree.depth(code) === highest);
    return best.length === 1 ? (best[0] ?? null) : null;
  };
  return { find, isKnown: code => tree.get(code) !== undefined, path: tree.path };
}
