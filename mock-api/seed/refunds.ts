import type { Refund } from '../../src/domain/refunds/types.ts';
import { cashReceived } from '../../src/domain/orders/orderLedger.ts';
import { payRefund } from '../../src/domain/orders/refundLedger.ts';
import { positionOf } from '../../src/domain/orders/position.ts';
import { hasStatus, undeliveredEnds } from '../../src/domain/orders/table.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { RefundDraft } from '../../src/domain/refunds/refundFor.ts';
import { HOUR, plus, type Instant } from '../../src/domain/shared/instant.ts';
import { money } from '../../src/domain/shared/money.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import type { Change } from './records.ts';

export interface RefundDesk {
  readonly refunds: Refund[];
  readonly book: (draft: RefundDraft, order: Order, at: Instant) => void;
}

const SYSTEM: Actor = { kind: 'system' };

/** Books refunds and pays them as soon as their money is there: at once what came online, later what a courier holds. */
export function openRefundDesk(
  ledger: Ledger,
  changes: Change[],
  newId: (at: Instant) => string,
  today: Instant,
  random: Random,
): RefundDesk {
  const refunds: Refund[] = [];
  const book = (draft: RefundDraft, order: Order, at: Instant): void => {
    const refund: Refund = { ...draft, id: newId(at), version: 1, createdAt: at };
    changes.push({
      at,
      actor: SYSTEM,
      action: 'book_refund',
      resource: 'refunds',
      before: null,
      after: refund,
    });
    const ready = draft.status === 'awaiting_cash' ? cashAt(order, ledger, at, today) : at;
    const paidAt = ready && plus(ready, Math.round((0.5 + random.next() * 20) * HOUR));
    refunds.push(paidAt && paidAt <= today ? pay(refund, order, paidAt) : refund);
  };
  const pay = (refund: Refund, order: Order, at: Instant): Refund => {
    const drafts = payRefund(refund, order, ledger.ofOrder(order.id, at), at);
    if (drafts.ok) ledger.post(drafts.value);
    const paid = { status: 'paid', paidAt: at, reference: `PAY-${refund.id}` } as const;
    // What the carrier handed over short is not there to be paid out, though it no longer owes it.
    const after: Refund = { ...refund, version: 2, ...(drafts.ok ? paid : { status: 'awaiting_cash' }) };
    const action = drafts.ok ? 'pay_refund' : 'await_cash';
    changes.push({ at, actor: SYSTEM, action, resource: 'refunds', before: refund, after });
    return after;
  };
  return { refunds, book };
}

/** When the carrier handed this order's cash over; `null` if it has not by today. */
function cashAt(order: Order, ledger: Ledger, from: Instant, today: Instant): Instant | null {
  const later = ledger.ofOrder(order.id, today).filter(entry => entry.at > from);
  return later.find(entry => cashReceived(ledger.ofOrder(order.id, entry.at)))?.at ?? null;
}

/** Orders that ended before the buyer had anything: what was paid beforehand goes back. */
export function refundUndelivered(
  orders: Iterable<Order>,
  ledger: Ledger,
  desk: RefundDesk,
  today: Instant,
): void {
  for (const order of orders) {
    if (!hasStatus(undeliveredEnds, order.status)) continue;
    const entries = ledger.ofOrder(order.id, today);
    const { refunded } = positionOf(entries);
    const last = entries.at(-1);
    if (refunded === 0 || !last) continue;
    desk.book(
      {
        orderId: order.id,
        disputeId: null,
        sellerId: order.sellerId,
        buyerId: order.buyerId,
        amount: money(refunded, last.currency),
        split: { buyer: 0, seller: refunded, platform: 0, carrier: 0 },
        method: 'original',
        prefunded: false,
        status: 'pending',
        paidAt: null,
        reference: null,
      },
      order,
      last.at,
    );
  }
}
