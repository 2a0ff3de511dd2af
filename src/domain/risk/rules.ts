import { acceptedStatuses, onTheRoadStatuses } from '../orders/table.ts';
import { orderStatuses } from '../orders/types.ts';
import type { OrderStatus } from '../orders/types.ts';
import type { CohortField, RateQuery } from './query.ts';

/** What a rate counts, by status alone, so that a list can show the same orders. */
export interface RateRule {
  readonly cohort: CohortField;
  readonly denominator: readonly OrderStatus[];
  readonly open: readonly OrderStatus[];
  /** At an end, whether it counts or not. */
  readonly ended: readonly OrderStatus[];
  readonly numerator: { readonly statuses: readonly OrderStatus[]; readonly disputed: boolean };
}

const ends = ['confirmed', 'settled', 'refused', 'lost', 'returned', 'cancelled'] as const;

/** Refused ÷ (accepted + refused), COD parcels by the day they were shipped. */
const refusal: RateRule = {
  cohort: 'shippedAt',
  denominator: [...acceptedStatuses, 'refused'],
  open: onTheRoadStatuses,
  ended: [...acceptedStatuses, 'refused', 'lost', 'returned'],
  numerator: { statuses: ['refused'], disputed: false },
};

/** Disputed ÷ delivered, by the day they were ordered; at an end once the buyer's time to dispute is over. */
const dispute: RateRule = {
  cohort: 'placedAt',
  denominator: acceptedStatuses,
  open: orderStatuses.filter(status => !ends.some(end => end === status)),
  ended: ends,
  numerator: { statuses: acceptedStatuses, disputed: true },
};

const rules = { refusal, dispute };
export type RateKind = keyof typeof rules;

export const ruleOf = (kind: RateKind, { cohort }: Pick<RateQuery, 'cohort'>): RateRule => ({
  ...rules[kind],
  cohort: cohort ?? rules[kind].cohort,
});
