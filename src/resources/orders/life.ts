import type { Records } from '../../contract/records.ts';

type Order = Records['orders'];

export interface LifeStep {
  /** Key of the step's text. */
  readonly text: string;
  readonly at: string;
  readonly tone: 'success' | 'error' | 'neutral';
}

const ENDED_BADLY = ['refused', 'lost', 'returned', 'cancelled'];

/** How the carrier's part ended: badly, or with a delivery that may have gone on to be confirmed and settled. */
const endOf = ({ status }: Order): string => (ENDED_BADLY.includes(status) ? status : 'delivered');

/** What happened to an order, in the order it happened. */
export function lifeOf(order: Order): readonly LifeStep[] {
  const end = endOf(order);
  const steps: readonly (readonly [string, string | null, LifeStep['tone']])[] = [
    ['enums.orderStatus.placed', order.placedAt, 'neutral'],
    ['enums.orderStatus.shipped', order.shippedAt, 'neutral'],
    ...order.attempts
      .filter(({ outcome }) => outcome !== 'delivered' && outcome !== 'refused')
      .map(({ outcome, at }) => [`enums.attempt.${outcome}`, at, 'error'] as const),
    [`enums.orderStatus.${end}`, order.closedAt, end === 'delivered' ? 'success' : 'error'],
    ['enums.orderStatus.confirmed', order.confirmedAt, 'success'],
    ['enums.orderStatus.settled', order.settledAt, 'success'],
  ];
  return steps
    .flatMap(([text, at, tone]) => (at === null ? [] : [{ text, at, tone }]))
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
