import type { Refund } from '../refunds/types.ts';
import type { Instant } from '../shared/instant.ts';
import { ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import type { Posted } from './balances.ts';
import { accounts, entry, ofOrder } from './entry.ts';
import type { LedgerDraft } from './entry.ts';
import { positionOf } from './position.ts';
import type { Order } from './types.ts';

/** How much of a refund would be paid ahead of the carrier's cash; zero when all of it is in our hands. */
export function aheadOfCash(refund: Refund, entries: readonly Posted[]): number {
  const { received, prefunded, refundsPaid, contributed } = positionOf(entries);
  const inHand = received + prefunded + contributed - refundsPaid;
  return Math.min(refund.amount.amount, Math.max(0, refund.amount.amount - inHand));
}

/** Pays what a settlement promised. Cash that the carrier still holds is only advanced when that was said so. */
export function payRefund(
  refund: Refund,
  order: Order,
  entries: readonly Posted[],
  at: Instant,
): Result<readonly LedgerDraft[], 'cash_not_remitted' | 'refund_above_promise'> {
  const { refunded, refundsPaid } = positionOf(entries);
  const amount = refund.amount.amount;
  if (amount > refunded - refundsPaid)
    return refuse('refund_above_promise', { limit: refunded - refundsPaid, actual: amount });
  const ahead = aheadOfCash(refund, entries);
  if (ahead > 0 && !refund.prefunded) return refuse('cash_not_remitted', { missing: ahead });
  const head = { ...ofOrder(order, refund.amount.currency, at), disputeId: refund.disputeId };
  const source = refund.method === 'original' ? 'GATEWAY_CLEARING' : 'BANK';
  return ok([
    ...entry(
      { ...head, cause: 'refund_prefunded', key: `refund:${refund.id}:prefunded` },
      [[accounts.prefund(order), ahead]],
      [['BANK', ahead]],
    ),
    ...entry(
      { ...head, cause: 'refund_paid', key: `refund:${refund.id}:paid` },
      [[accounts.refund(order), amount]],
      [
        [accounts.prefund(order), ahead],
        [source, amount - ahead],
      ],
    ),
  ]);
}
