import type { Count } from './shrink.ts';
import type { Interval } from './wilson.ts';

export const FUNNEL_95 = 1.96;
export const FUNNEL_998 = 3.09;

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const variance = (target: number, n: number): number => (target * (1 - target)) / n;

/**
 * Where a group of `n` may lie by chance around `target`.
 * @param between variance between groups that is no news, from `dispersion`; 0 when there is none
 */
export function funnelLimits(target: number, n: number, z: number, between = 0): Interval | null {
  if (n <= 0) return null;
  const reach = z * Math.sqrt(variance(target, n) + between);
  return { low: Math.max(0, target - reach), high: Math.min(1, target + reach) };
}

export interface Dispersion {
  /** Mean squared z-score: about 1 when only chance separates the groups. */
  readonly phi: number;
  readonly overDispersed: boolean;
  /** Additive random-effects variance, 0 unless over-dispersed. */
  readonly between: number;
}

/** Spiegelhalter's test before a funnel is drawn: two standard errors above 1 counts as over-dispersed. */
export function dispersion(groups: readonly Count[], target: number): Dispersion {
  const used = groups.filter(group => group.n > 0);
  const none = { phi: 1, overDispersed: false, between: 0 };
  if (used.length < 2 || target <= 0 || target >= 1) return none;
  const weights = used.map(({ n }) => 1 / variance(target, n));
  const q = total(used.map(({ k, n }, i) => (weights[i] ?? 0) * (k / n - target) ** 2));
  const phi = q / used.length;
  const overDispersed = phi > 1 + 2 * Math.sqrt(2 / used.length);
  if (!overDispersed) return { phi, overDispersed, between: 0 };
  const w = total(weights);
  const between = (q - (used.length - 1)) / (w - total(weights.map(one => one * one)) / w);
  return { phi, overDispersed, between: Math.max(0, between) };
}
