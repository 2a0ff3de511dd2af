import { money } from '../shared/money.ts';
import { greatestTotal, leastTotal } from './amounts.ts';
import { chargesOf } from './assess.ts';
import type { AssessedParcel } from './assess.ts';
import type { CodRemedy } from './types.ts';
import { riskSteps } from './tiers/risk.ts';
import type { CodWorld } from './world.ts';

/** Totals worth trying, for less and for more, the least change first; several parcels are split instead. */
export function amountCandidates(
  parcels: readonly AssessedParcel[],
  world: CodWorld,
): readonly (readonly CodRemedy[])[] {
  const [only, ...others] = parcels;
  if (!only || others.length > 0) return [];
  const { parcel, findings } = only;
  const limits = (kind: 'cap' | 'floor') =>
    findings.flatMap(finding => (finding.kind === kind ? [finding.limit] : []));
  const most = Math.min(...limits('cap'), Number.MAX_SAFE_INTEGER - 1);
  const least = Math.max(...limits('floor'), 0);
  const bands = bandsOf(world);
  const charged = bands.map(band => ({ ...band, charges: chargesOf({ ...parcel, total: band.to }, world) }));
  const down = charged.flatMap(({ from, to, charges }) => {
    const total = greatestTotal(most, charges);
    return total === null ? [] : [Math.min(total, to, parcel.total - 1)].filter(found => found >= from);
  });
  const up = charged.flatMap(({ from, to, charges }) => {
    const total = leastTotal(least, charges);
    return total === null ? [] : [Math.max(total, from, parcel.total + 1)].filter(found => found <= to);
  });
  const remedy = (kind: 'reduce_amount' | 'raise_amount') => (amount: number) =>
    ({ kind, to: money(amount, world.currency) }) satisfies CodRemedy;
  return [down.toSorted((a, b) => b - a).map(remedy('reduce_amount')), up.map(remedy('raise_amount'))];
}

/** Ranges of totals within which the charges do not change. */
function bandsOf(world: CodWorld): readonly { readonly from: number; readonly to: number }[] {
  const steps = [0, ...riskSteps(world)];
  return steps.map((step, index) => ({
    from: step + 1,
    to: steps[index + 1] ?? Number.MAX_SAFE_INTEGER - 1,
  }));
}
