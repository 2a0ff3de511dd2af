import { cashReceived } from '../../src/domain/orders/orderLedger.ts';
import type { Dispute } from '../../src/domain/disputes/types.ts';
import { isActive } from '../../src/domain/disputes/activity.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import { HOUR, MINUTE, between, plus, type Instant } from '../../src/domain/shared/instant.ts';
import type { Ledger } from './ledger.ts';
import type { OrderBook } from './orders.ts';
import type { Random } from './random.ts';

/** Buyers who confirm by hand; the others let the window lapse. */
const CONFIRMS = 0.45;

/** Confirms every delivered order whose time has come, and pays out those whose cash is there and that nobody disputes. */
export function settleAll(
  book: OrderBook,
  disputes: ReadonlyMap<string, Dispute>,
  ledger: Ledger,
  today: Instant,
  random: Random,
): void {
  for (const order of book.orders.values()) {
    if (order.status !== 'delivered' || order.closedAt === null || order.confirmBy === null) continue;
    const own = order.disputeIds.flatMap(id => disputes.get(id) ?? []);
    const byHand = own.length === 0 && random.chance(CONFIRMS);
    const window = between(order.closedAt, order.confirmBy);
    const at = byHand
      ? plus(order.closedAt, 2 * HOUR + Math.round(random.next() * 0.7 * window))
      : order.confirmBy;
    if (at > today) continue;
    const confirmed = book.act(order.id, { type: byHand ? 'confirm' : 'lapse_confirmation' }, at);
    if (own.some(isActive)) continue;
    settle(confirmed, own, book, ledger, today, random);
  }
}

function settle(
  order: Order,
  disputes: readonly Dispute[],
  book: OrderBook,
  ledger: Ledger,
  today: Instant,
  random: Random,
): void {
  const entries = ledger.ofOrder(order.id, today);
  const cash = entries.filter(entry => entry.cause.startsWith('remittance_')).at(-1)?.at ?? order.placedAt;
  const freed = disputes.flatMap(dispute => dispute.closedAt ?? []);
  const ready = [order.confirmedAt ?? today, cash, ...freed].reduce((a, b) => (a > b ? a : b));
  const at = plus(ready, random.int(1, 50) * MINUTE);
  if (at > today || !cashReceived(entries)) return;
  book.act(order.id, { type: 'settle', cashReceived: true, activeDisputes: 0 }, at);
}
