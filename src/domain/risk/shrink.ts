export interface Count {
  readonly k: number;
  readonly n: number;
}

/** A beta prior fitted to all groups; `kappa` is how many orders it weighs. */
export interface Prior {
  readonly mean: number;
  readonly kappa: number;
  readonly alpha: number;
  readonly beta: number;
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Method of moments. `null` where groups differ no more than chance allows, or are too few to tell: then every group's
 * best estimate is the common mean.
 */
export function fitPrior(groups: readonly Count[]): Prior | null {
  const used = groups.filter(group => group.n > 0);
  const size = total(used.map(group => group.n));
  if (used.length < 2) return null;
  const mean = total(used.map(group => group.k)) / size;
  const chance = mean * (1 - mean);
  const spread = total(used.map(({ k, n }) => n * (k / n - mean) ** 2)) / (used.length - 1);
  const meanSize = (size - total(used.map(({ n }) => n * n)) / size) / (used.length - 1);
  const between = (spread - chance) / (meanSize - 1);
  if (chance === 0 || !(between > 0)) return null;
  const kappa = chance / between - 1;
  return kappa > 0 ? { mean, kappa, alpha: mean * kappa, beta: (1 - mean) * kappa } : null;
}

/** Empirical-Bayes estimates in the groups' order; a group without orders gets the mean, all of them empty `null`. */
export function shrink(groups: readonly Count[]): readonly (number | null)[] {
  const size = total(groups.map(group => group.n));
  if (size === 0) return groups.map(() => null);
  const prior = fitPrior(groups);
  const mean = total(groups.map(group => group.k)) / size;
  return groups.map(({ k, n }) => (prior ? (k + prior.alpha) / (n + prior.kappa) : mean));
}
