import { describe, expect, it } from 'vitest';
import { orderTransitions } from './table.ts';
import type { OrderTransition } from './table.ts';
import { orderStatuses } from './types.ts';
import type { OrderStatus } from './types.ts';

const transitions: readonly OrderTransition[] = Object.values(orderTransitions);
const ends: readonly OrderStatus[] = ['refused', 'lost', 'returned', 'cancelled', 'settled'];

function reachable(payment: 'prepaid' | 'cod'): ReadonlySet<OrderStatus> {
  const seen = new Set<OrderStatus>(['placed']);
  for (let before = 0; before < seen.size;) {
    before = seen.size;
    for (const { from, to, payment: kind } of transitions)
      if ((kind === 'any' || kind === payment) && from.some(status => seen.has(status))) seen.add(to);
  }
  return seen;
}

describe('The life of an order, walked as a graph', () => {
  it('reaches every status, and COD and prepaid orders only their own', () => {
    const cod = ['cod_confirming', 'cod_pending', 'refused'] as const;
    expect(new Set([...reachable('cod'), ...reachable('prepaid')])).toEqual(new Set(orderStatuses));
    expect(cod.filter(status => reachable('prepaid').has(status))).toEqual([]);
    expect(reachable('cod').has('paid')).toBe(false);
  });

  it('leaves every status but an end', () => {
    const left = orderStatuses.filter(status =>
      transitions.some(({ from, to }) => from.includes(status) && to !== status),
    );
    expect(orderStatuses.filter(status => !left.includes(status)).toSorted()).toEqual(ends.toSorted());
  });

  it('comes to an end from every status', () => {
    const ending = new Set(ends);
    for (let before = 0; before < ending.size;) {
      before = ending.size;
      for (const { from, to } of transitions)
        if (ending.has(to)) for (const status of from) ending.add(status);
    }
    expect(ending.size).toBe(orderStatuses.length);
  });

  it('gives every command to someone', () =>
    expect(transitions.filter(({ by }) => by.length === 0)).toEqual([]));
});
