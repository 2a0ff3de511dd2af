import type { RateCell } from './query.ts';
import type { Interval } from './wilson.ts';

type Rated = Pick<RateCell, 'rate' | 'low' | 'high'>;
export type Change = 'higher' | 'lower' | 'unclear';

/** Below this a rate is shown without colour: its interval says more than its value. */
export const SMALL_SAMPLE = 20;
export const isSmall = ({ denominator }: Pick<RateCell, 'denominator'>): boolean =>
  denominator < SMALL_SAMPLE;

/** 95 % interval of `after` − `before`, from both Wilson intervals (Newcombe 1998, method 10). */
export function differenceOf(before: Rated, after: Rated): Interval | null {
  const [p, l, u] = [after.rate, after.low, after.high];
  const [q, m, v] = [before.rate, before.low, before.high];
  if (p === null || l === null || u === null || q === null || m === null || v === null) return null;
  const d = p - q;
  return { low: d - Math.hypot(p - l, v - q), high: d + Math.hypot(u - p, q - m) };
}

/** What may be said of two periods: that they differ only where chance does not explain it. */
export function changeOf(before: Rated, after: Rated): Change | null {
  const difference = differenceOf(before, after);
  if (difference === null) return null;
  return difference.low > 0 ? 'higher' : difference.high < 0 ? 'lower' : 'unclear';
}

export interface LatestCohorts<C> {
  /** The last that may be compared, and the one before it. */
  readonly now: C | null;
  readonly before: C | null;
  /** Later, still coming to its end. */
  readonly running: C | null;
}

/** @param cells in the order of time */
export function latestCohorts<C extends Pick<RateCell, 'mature'>>(cells: readonly C[]): LatestCohorts<C> {
  const last = cells.findLastIndex(cell => cell.mature);
  return {
    now: cells[last] ?? null,
    before: cells[last - 1] ?? null,
    running: cells[last + 1] ?? null,
  };
}
