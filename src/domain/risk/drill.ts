import type { DrillCondition, RateCell, RateQuery } from './query.ts';
import { ruleOf } from './rules.ts';
import type { RateKind, RateRule } from './rules.ts';

export type RatePart = 'numerator' | 'denominator' | 'open';

const isDated = (where: readonly DrillCondition[], { cohort }: RateRule): boolean =>
  where.some(one => one.field === cohort);

/** The list of orders that a figure counts: the same rows, so the same number. At most one condition a field and operator. */
export function drillFilter(
  cell: Pick<RateCell, 'where'>,
  part: RatePart,
  query: RateQuery,
  kind: RateKind,
): readonly DrillCondition[] {
  const rule = ruleOf(kind, query);
  const statuses = part === 'numerator' ? rule.numerator.statuses : rule[part];
  const disputed = part === 'numerator' && rule.numerator.disputed;
  return [
    { field: 'status', op: 'eq', values: statuses },
    ...(disputed ? [{ field: 'disputeIds', op: 'neq' as const, values: [null] }] : []),
    ...(cell.where.some(one => one.field === 'paymentMethod') ? [] : ofPayment(query)),
    ...(isDated(cell.where, rule) ? [] : ofPeriod(query, rule)),
    ...cell.where,
  ];
}

function ofPayment({ payment }: RateQuery): readonly DrillCondition[] {
  if (payment === 'any') return [];
  const values = payment === 'cod' ? ['cod'] : ['cod', 'unknown'];
  return [{ field: 'paymentMethod', op: 'eq', values }];
}

function ofPeriod({ from, to }: RateQuery, { cohort }: RateRule): readonly DrillCondition[] {
  return [
    ...(from === null ? [] : [{ field: cohort, op: 'gte' as const, values: [from] }]),
    ...(to === null ? [] : [{ field: cohort, op: 'lt' as const, values: [to] }]),
  ];
}
