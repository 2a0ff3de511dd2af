import { dominantGroup } from '../../domain/risk/ranking.ts';
import type { RegionLevel } from '../../domain/regions/types.ts';
import type { RateReportCell } from '../../contract/reports.ts';

/** Regions of one level, all within one region or anywhere. */
export interface RegionLayer {
  readonly level: RegionLevel;
  readonly within: string | null;
  readonly cells: readonly RateReportCell[];
}

type Ask = (by: RegionLevel, within: string | null) => Promise<{ readonly cells: readonly RateReportCell[] }>;

const BELOW = { country: 'province', province: 'prefecture', prefecture: 'county', county: null } as const;
/** Looking closer by itself ends here. */
const FINEST: RegionLevel = 'prefecture';

/**
 * From the countries down into wherever most orders go: the last layer is the closest look, the ones before it hold what lies
 * elsewhere. Every order is in exactly one cell.
 */
export async function regionLayers(
  ask: Ask,
  start: { readonly level: RegionLevel; readonly within: string | null },
): Promise<readonly RegionLayer[]> {
  const layers: RegionLayer[] = [];
  let { level, within } = start;
  for (;;) {
    const { cells } = await ask(level, within);
    const above = layers.at(-1);
    if (above && cells.every(cell => cell.key === null)) return layers;
    if (above)
      layers[layers.length - 1] = { ...above, cells: above.cells.filter(({ key }) => key !== within) };
    layers.push({ level, within, cells });
    const focus = dominantGroup(cells);
    const next = BELOW[level];
    if (focus === null || next === null || level === FINEST) return layers;
    [level, within] = [next, focus];
  }
}

export const levelBelow = (level: RegionLevel): RegionLevel => BELOW[level] ?? 'county';
