import { within } from '../shared/instant.ts';
import { groupingOf } from './dimensions.ts';
import type { Grouping } from './dimensions.ts';
import type { RateCell, RatedOrder, RateQuery } from './query.ts';
import { ruleOf } from './rules.ts';
import type { RateKind, RateRule } from './rules.ts';
import { wilson } from './wilson.ts';

/** A cohort with less than this of its orders at an end is shown, but not to be compared. */
const MATURE = 0.9;

export interface RateTable {
  readonly cells: readonly RateCell[];
  /** Orders without a date for the period asked for: in no cell, and here so that they are not lost. */
  readonly undated: RateCell | null;
}

interface Tally {
  numerator: number;
  denominator: number;
  open: number;
  ended: number;
}

const nothing = (): Tally => ({ numerator: 0, denominator: 0, open: 0, ended: 0 });

export const refusalRates = (orders: readonly RatedOrder[], query: RateQuery): RateTable =>
  rates(orders, query, 'refusal');

export const disputeRates = (orders: readonly RatedOrder[], query: RateQuery): RateTable =>
  rates(orders, query, 'dispute');

const countsPayment = ({ payment }: RateQuery, { paymentMethod }: RatedOrder): boolean =>
  payment === 'any' ||
  paymentMethod === 'cod' ||
  (payment === 'cod_or_unknown' && paymentMethod === 'unknown');

function rates(orders: readonly RatedOrder[], query: RateQuery, kind: RateKind): RateTable {
  const rule = ruleOf(kind, query);
  const grouping = groupingOf(query, rule.cohort);
  const tallies = new Map<string | null, Tally>();
  const undated = nothing();
  const windowed = query.by.kind !== 'time' && (query.from !== null || query.to !== null);
  const count = counterOf(rule);
  for (const order of orders) {
    if (!countsPayment(query, order) || !inCohort(rule, order)) continue;
    const at = order[rule.cohort];
    if (at === null && windowed) count(undated, order);
    else if (at === null || within(at, query.from, query.to))
      for (const key of grouping.keysOf(order)) count(tallyAt(tallies, key), order);
  }
  const cells = [...tallies].map(([key, tally]) => cellOf(key, tally, grouping.where(key)));
  const where = [{ field: rule.cohort, op: 'eq' as const, values: [null] }];
  const lost = undated.open + undated.ended > 0;
  return { cells: cells.toSorted(byKey), undated: lost ? cellOf(null, undated, where) : null };
}

const inCohort = (rule: RateRule, { status }: RatedOrder): boolean =>
  rule.ended.includes(status) || rule.open.includes(status);

function counterOf(rule: RateRule): (tally: Tally, order: RatedOrder) => void {
  const { statuses, disputed } = rule.numerator;
  return (tally, order) => {
    if (rule.open.includes(order.status)) tally.open += 1;
    else tally.ended += 1;
    if (rule.denominator.includes(order.status)) tally.denominator += 1;
    if (statuses.includes(order.status) && (!disputed || order.disputeIds.length > 0)) tally.numerator += 1;
  };
}

function tallyAt(tallies: Map<string | null, Tally>, key: string | null): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const made = nothing();
  tallies.set(key, made);
  return made;
}

function cellOf(key: string | null, tally: Tally, where: ReturnType<Grouping['where']>): RateCell {
  const { numerator, denominator, open, ended } = tally;
  const interval = wilson(numerator, denominator);
  const maturity = open + ended > 0 ? ended / (open + ended) : null;
  return {
    key,
    numerator,
    denominator,
    open,
    rate: denominator > 0 ? numerator / denominator : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    maturity,
    mature: maturity !== null && maturity >= MATURE,
    where,
  };
}

/** The unknown group last. */
function byKey(a: RateCell, b: RateCell): number {
  if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
