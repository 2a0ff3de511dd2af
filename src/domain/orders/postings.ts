import { basisPoints, money } from '../shared/money.ts';
import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import { accounts, entry, ofOrder } from './entry.ts';
import type { LedgerDraft } from './entry.ts';
import type { LedgerEntry } from './ledgerTypes.ts';
import type { Order } from './types.ts';

type Drafts = readonly LedgerDraft[];

/** A prepaid order's payment, or the deposit of a COD order. */
export function postCapture(order: Order, paid: Money, at: Instant, what: 'payment' | 'deposit'): Drafts {
  const head = { ...ofOrder(order, paid.currency, at), cause: 'online_capture' as const };
  return entry(
    { ...head, key: `order:${order.id}:${what}` },
    [['GATEWAY_CLEARING', paid.amount]],
    [[accounts.escrow(order), paid.amount]],
  );
}

/** The courier took the cash: the carrier owes it. The buyer's COD fee is earned, the rest is escrow. */
export function postCodDelivered(order: Order, carrierId: string, collected: Money, at: Instant): Drafts {
  const fee = Math.min(order.codFee?.amount ?? 0, collected.amount);
  const head = { ...ofOrder(order, collected.currency, at), cause: 'cod_delivered' as const };
  return entry(
    { ...head, key: `order:${order.id}:cod_delivered` },
    [[accounts.receivable(carrierId), collected.amount]],
    [
      [accounts.escrow(order), collected.amount - fee],
      ['COD_FEE_INCOME', fee],
    ],
  );
}

/** The protection window is over: the seller is owed what is in escrow, less commission. */
export function postRelease(order: Order, escrow: Money, commissionBp: number, at: Instant): Drafts {
  const commission = basisPoints(escrow, commissionBp).amount;
  return entry(
    { ...ofOrder(order, escrow.currency, at), cause: 'released', key: `order:${order.id}:released` },
    [[accounts.escrow(order), escrow.amount]],
    [
      [accounts.seller(order.sellerId), escrow.amount - commission],
      ['COMMISSION', commission],
    ],
  );
}

/** Cancelled, lost or returned: what is in escrow is the buyer's again. */
export function postUndelivered(order: Order, escrow: Money, at: Instant): Drafts {
  const head = { ...ofOrder(order, escrow.currency, at), cause: 'order_cancelled' as const };
  return entry(
    { ...head, key: `order:${order.id}:undelivered` },
    [[accounts.escrow(order), escrow.amount]],
    [[accounts.refund(order), escrow.amount]],
  );
}

/**
 * No cash moved. The seller owes the freight both ways; a deposit covers it as far as it goes, but only where the
 * buyer is at fault, and the rest of it goes back.
 */
export function postCodRefused(order: Order, escrow: Money, freight: number, at: Instant): Drafts {
  const head = { ...ofOrder(order, escrow.currency, at), cause: 'cod_refused' as const };
  const kept = order.refusal?.fault === 'buyer' ? Math.min(escrow.amount, freight) : 0;
  return [
    ...entry(
      { ...head, key: `order:${order.id}:freight` },
      [[accounts.seller(order.sellerId), freight]],
      [[accounts.carrier(order), freight]],
    ),
    ...entry(
      { ...head, key: `order:${order.id}:deposit_returned` },
      [[accounts.escrow(order), escrow.amount]],
      [
        [accounts.seller(order.sellerId), kept],
        [accounts.refund(order), escrow.amount - kept],
      ],
    ),
  ];
}

export function postPayout(
  payoutId: string,
  sellerId: string,
  amount: Money,
  at: Instant,
): readonly LedgerDraft[] {
  return entry(
    { at, cause: 'payout', currency: amount.currency, sellerId, key: `payout:${payoutId}` },
    [[accounts.seller(sellerId), amount.amount]],
    [['BANK', amount.amount]],
  );
}

/** Undoes an entry; the mistaken one stays. */
export function postReversal(mistaken: LedgerEntry, at: Instant): LedgerDraft {
  const { id, lines, ...rest } = mistaken;
  const mirrored = lines.map(({ account, debit, credit }) => ({ account, debit: credit, credit: debit }));
  return { ...rest, at, cause: 'reversal', lines: mirrored, idempotencyKey: `reversal:${id}` };
}

export const inCurrencyOf = (order: Order, amount: number): Money =>
  money(amount, order.total?.currency ?? 'XXX');
