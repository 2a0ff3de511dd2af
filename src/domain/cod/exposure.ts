import { money, type Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { Order, OrderStatus } from '../orders/types.ts';

const UNDER_WAY: ReadonlySet<OrderStatus> = new Set([
  'placed',
  'cod_confirming',
  'cod_pending',
  'shipped',
  'out_for_delivery',
]);

/** A COD parcel that nobody has paid or refused yet at that instant. */
export const isOpenCod = (order: Order, at: Instant): boolean =>
  order.paymentMethod === 'cod' &&
  order.placedAt <= at &&
  (order.closedAt === null ? UNDER_WAY.has(order.status) : order.closedAt > at);

/** What the courier is to collect for it, minor units; an order in another currency does not count. */
export function cashAtDoor(order: Order, currency: string): number {
  if (order.total === null || order.total.currency !== currency) return 0;
  return Math.max(0, order.total.amount - (order.deposit?.amount ?? 0) + (order.codFee?.amount ?? 0));
}

/** COD orders that came in from `from` on. */
export const codOrdersSince = (orders: readonly Order[], from: Instant, at: Instant): number =>
  orders.filter(order => order.paymentMethod === 'cod' && order.placedAt >= from && order.placedAt <= at)
    .length;

/** Cash of one seller at buyers' doors. @param orders the seller's own */
export function exposureOf(orders: readonly Order[], at: Instant, currency: string): Money {
  let amount = 0;
  for (const order of orders) if (isOpenCod(order, at)) amount += cashAtDoor(order, currency);
  return money(amount, currency);
}
