import type { RateCell } from './query.ts';
import { fitPrior, shrink } from './shrink.ts';

type Group = Pick<RateCell, 'key' | 'numerator' | 'denominator' | 'open'>;

export interface Ranking<G> {
  /** Highest first; groups nobody has come to an end in, then the unknown one, last. */
  readonly groups: readonly { readonly group: G; readonly shrunk: number | null }[];
  /** The groups differ by more than chance makes them. */
  readonly differ: boolean;
}

/** By the shrunk estimate, so that two of three parcels do not lead the list. What is unknown is no group's peer. */
export function rankGroups<G extends Group>(cells: readonly G[]): Ranking<G> {
  const known = cells.filter(({ key }) => key !== null);
  const counts = known.map(({ numerator, denominator }) => ({ k: numerator, n: denominator }));
  const estimates = shrink(counts);
  const ranked = known.map((group, i) => ({ group, shrunk: estimates[i] ?? null })).toSorted(byEstimate);
  const unknown = cells.filter(({ key }) => key === null).map(group => ({ group, shrunk: null }));
  return { groups: [...ranked, ...unknown], differ: fitPrior(counts) !== null };
}

const byEstimate = <G extends Group>(a: Ranking<G>['groups'][number], b: Ranking<G>['groups'][number]) =>
  Number(a.group.denominator === 0) - Number(b.group.denominator === 0) ||
  (b.shrunk ?? -1) - (a.shrunk ?? -1) ||
  b.group.denominator - a.group.denominator;

/** The group that more than half of all orders belong to; there one looks closer. */
export function dominantGroup(cells: readonly Group[]): string | null {
  const size = ({ denominator, open }: Group) => denominator + open;
  const all = cells.reduce((sum, cell) => sum + size(cell), 0);
  return cells.find(cell => cell.key !== null && size(cell) > all / 2)?.key ?? null;
}
