import { disputeReasons, disputeStatuses } from '../../../domain/disputes/types.ts';
import { paymentMethodIds } from '../../../domain/orders/types.ts';
import { choicesOf, type FilterSpec } from '../../../ui/list/filters.ts';

const MARKET_CURRENCY = 'CNY';

const statuses: FilterSpec = {
  kind: 'choice',
  source: 'status',
  choices: choicesOf(disputeStatuses, 'policy.disputes.statuses'),
};

/** @param ofStatus the queue is made of certain statuses already */
export function disputeFilters(ofStatus: boolean, isParty: boolean): readonly FilterSpec[] {
  return [
    { kind: 'search' },
    ...(ofStatus ? [] : [statuses]),
    {
      kind: 'choice',
      source: 'reason',
      choices: choicesOf(Object.keys(disputeReasons), 'policy.disputes.reasons'),
    },
    ...(isParty ? [] : [{ kind: 'reference', source: 'sellerId', resource: 'sellers' } as const]),
    {
      kind: 'choice',
      source: 'paymentMethod',
      choices: choicesOf(paymentMethodIds, 'enums.paymentMethod'),
    },
    { kind: 'money', source: 'amount_gte', currency: MARKET_CURRENCY },
    { kind: 'money', source: 'amount_lte', currency: MARKET_CURRENCY },
  ];
}
