import { money } from '../shared/money.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Dispute } from '../disputes/types.ts';
import type { Order } from '../orders/types.ts';
import type { Refund } from './types.ts';

export type RefundDraft = Omit<Refund, 'id' | 'version' | 'createdAt'>;

interface CashState {
  /** The carrier has handed this order's cash over. */
  readonly remitted: boolean;
  /** The platform has agreed to pay ahead of it. */
  readonly prefund: boolean;
}

/**
 * The refund that a settled dispute calls for; `null` when the buyer gets nothing. Cash at the door cannot go back the
 * way it came, and waits for the carrier unless the platform pays ahead.
 */
export function refundFor(
  dispute: Dispute,
  order: Order,
  cash: CashState,
): Result<RefundDraft | null, 'not_settled' | 'cash_not_collected'> {
  const { settlement } = dispute;
  if (settlement === null) return refuse('not_settled', { status: dispute.status });
  if (settlement.buyerAmount === 0) return ok(null);
  const cod = order.paymentMethod === 'cod';
  const collected = (order.collected?.amount ?? 0) + (order.deposit?.amount ?? 0);
  if (cod && settlement.buyerAmount > collected)
    return refuse('cash_not_collected', { amount: settlement.buyerAmount, collected });
  const waits = cod && !cash.remitted;
  return ok({
    orderId: order.id,
    disputeId: dispute.id,
    sellerId: dispute.sellerId,
    buyerId: dispute.buyerId,
    amount: money(settlement.buyerAmount, dispute.amount.currency),
    split: settlement.split,
    method: cod ? 'payout' : 'original',
    prefunded: waits && cash.prefund,
    status: waits && !cash.prefund ? 'awaiting_cash' : 'pending',
    paidAt: null,
    reference: null,
  });
}
