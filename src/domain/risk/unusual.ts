import { dispersion } from './funnel.ts';
import type { Count } from './shrink.ts';

/** Which of a family of p-values to believe, at most a share `q` of them wrongly. In the order given. */
export function benjaminiHochberg(pValues: readonly number[], q = 0.05): readonly boolean[] {
  const ranked = pValues.map((p, i) => ({ p, i })).toSorted((a, b) => a.p - b.p);
  const last = ranked.findLastIndex(({ p }, rank) => p <= (q * (rank + 1)) / pValues.length);
  const believed = new Set(ranked.slice(0, last + 1).map(({ i }) => i));
  return pValues.map((_, i) => believed.has(i));
}

/** Both tails of the standard normal, by Abramowitz and Stegun 7.1.26; off by less than 2e-7. */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, series * Math.exp(-x * x));
}

/** Groups that differ from the target by more than chance and their usual spread, over the whole family. */
export function unusual(groups: readonly Count[], target: number, q = 0.05): readonly boolean[] {
  const { between } = dispersion(groups, target);
  const pValues = groups.map(({ k, n }) => {
    const variance = n > 0 ? (target * (1 - target)) / n + between : 0;
    return variance > 0 ? twoSided((k / n - target) / Math.sqrt(variance)) : 1;
  });
  return benjaminiHochberg(pValues, q);
}
