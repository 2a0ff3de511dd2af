import type { Region } from './types.ts';

/** Read-only index of the region tree. An unknown code has no ancestors, so no rule can match it. */
export interface RegionTree {
  readonly get: (code: string) => Region | undefined;
  readonly children: (code: string | null) => readonly Region[];
  /** The code itself first, then its parents up to the country. */
  readonly path: (code: string) => readonly string[];
  /** 0 for a country, 1 for its province, and so on; -1 when unknown. */
  readonly depth: (code: string) => number;
  /** True when `code` is `ancestor` or lies below it. */
  readonly isWithin: (code: string, ancestor: string) => boolean;
}

export function buildRegionTree(regions: readonly Region[]): RegionTree {
  const byId = new Map(regions.map(region => [region.id, region]));
  const byParent = groupByParent(regions);
  const paths = new Map<string, readonly string[]>();
  const path = (code: string): readonly string[] => {
    const known = paths.get(code);
    if (known) return known;
    const region = byId.get(code);
    if (!region) return [];
    const made = region.parentId === null ? [code] : [code, ...path(region.parentId)];
    paths.set(code, made);
    return made;
  };
  return {
    get: code => byId.get(code),
    children: code => byParent.get(code) ?? [],
    path,
    depth: code => path(code).length - 1,
    isWithin: (code, ancestor) => path(code).includes(ancestor),
  };
}

function groupByParent(regions: readonly Region[]): Map<string | null, Region[]> {
  const groups = new Map<string | null, Region[]>();
  for (const region of regions) {
    const group = groups.get(region.parentId);
    if (group) group.push(region);
    else groups.set(region.parentId, [region]);
  }
  return groups;
}
