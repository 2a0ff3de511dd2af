import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import { orderStatuses, paymentMethodIds } from '../../domain/orders/types.ts';

export const orderFilters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'status', choices: choicesOf(orderStatuses, 'enums.orderStatus') },
  {
    kind: 'choice',
    source: 'paymentMethod',
    choices: choicesOf([...paymentMethodIds, 'unknown'], 'enums.paymentMethod'),
  },
  { kind: 'region', source: 'regionPath' },
  { kind: 'day', source: 'placedAt_gte' },
  { kind: 'day', source: 'placedAt_lt' },
];
