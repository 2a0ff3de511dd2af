import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegionTree } from './tree.ts';
import type { Region } from './types.ts';

const levels = ['country', 'province', 'prefecture', 'county'] as const;

/** Any forest at most four deep, parents not always before their children. */
const forest = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 40 }).map(picks => {
  const regions: (Region & { depth: number })[] = [];
  picks.forEach((pick, i) => {
    const parents = [null, ...regions.filter(region => region.depth < 3)];
    const parent = parents[pick % parents.length] ?? null;
    const depth = parent ? parent.depth + 1 : 0;
    const names = { nameEn: `r${i}`, nameZh: `r${i}`, aliases: [] };
    regions.push({ id: `r${i}`, parentId: parent?.id ?? null, level: levels[depth]!, ...names, depth });
  });
  return regions.toReversed();
});

describe('The region tree', () => {
  it('leads from each region to its country, one level at a step', () =>
    fc.assert(
      fc.property(forest, regions => {
        const tree = buildRegionTree(regions);
        for (const { id, depth } of regions) {
          const path = tree.path(id);
          expect(path).toHaveLength(depth + 1);
          expect(path[0]).toBe(id);
          expect(path.map(code => tree.get(code)?.level)).toEqual(levels.slice(0, depth + 1).toReversed());
          expect(tree.depth(id)).toBe(depth);
        }
      }),
    ));

  it('agrees with itself: within is on the path, and children are within', () =>
    fc.assert(
      fc.property(forest, regions => {
        const tree = buildRegionTree(regions);
        for (const { id } of regions) {
          for (const other of regions)
            expect(tree.isWithin(id, other.id)).toBe(tree.path(id).includes(other.id));
          expect(tree.children(id).every(child => child.parentId === id && tree.isWithin(child.id, id))).toBe(
            true,
          );
        }
        const roots = tree.children(null).length;
        const below = regions.reduce((n, { id }) => n + tree.children(id).length, 0);
        expect(roots + below).toBe(regions.length);
      }),
    ));

  it('knows nothing of an unknown code, so that no rule matches it', () => {
    const tree = buildRegionTree([]);
    expect(tree.path('210102')).toEqual([]);
    expect(tree.depth('210102')).toBe(-1);
    expect(tree.isWithin('210102', '210102')).toBe(false);
    expect(tree.get('210102')).toBeUndefined();
    expect(tree.children('210102')).toEqual([]);
  });
});
