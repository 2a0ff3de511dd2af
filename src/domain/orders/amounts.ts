import { money } from '../shared/money.ts';
import type { Money } from '../shared/money.ts';
import type { Order, OrderLine } from './types.ts';

export const lineAmount = (line: OrderLine): number => line.goods + line.shipping + line.tax;

/** What the courier collects: total − deposit + fee. `null` when the total is not known. */
export const dueAtDoor = (order: Pick<Order, 'total' | 'deposit' | 'codFee'>): Money | null =>
  order.total &&
  money(
    order.total.amount - (order.deposit?.amount ?? 0) + (order.codFee?.amount ?? 0),
    order.total.currency,
  );
