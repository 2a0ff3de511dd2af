import type { Instant } from '../shared/instant.ts';
import type { LedgerAccount, LedgerCause, LedgerEntry, LedgerLine } from './ledgerTypes.ts';
import type { Order } from './types.ts';

/** An entry before the store gives it an id. */
export type LedgerDraft = Omit<LedgerEntry, 'id'>;

type Side = readonly (readonly [account: LedgerAccount, amount: number])[];

export interface EntryHead {
  readonly at: Instant;
  readonly cause: LedgerCause;
  readonly currency: string;
  readonly key: string;
  readonly orderId?: string | null;
  readonly disputeId?: string | null;
  readonly sellerId?: string | null;
  readonly carrierId?: string | null;
}

/** Lines of zero are left out, and an entry without lines is none. */
export function entry(head: EntryHead, debits: Side, credits: Side): readonly LedgerDraft[] {
  const { key, ...rest } = head;
  const lines: LedgerLine[] = [
    ...debits.map(([account, debit]) => ({ account, debit, credit: 0 })),
    ...credits.map(([account, credit]) => ({ account, debit: 0, credit })),
  ].filter(line => line.debit !== 0 || line.credit !== 0);
  if (lines.length === 0) return [];
  const none = { orderId: null, disputeId: null, sellerId: null, carrierId: null };
  return [{ ...none, ...rest, lines, idempotencyKey: key }];
}

export const ofOrder = (order: Order, currency: string, at: Instant) => ({
  at,
  currency,
  orderId: order.id,
  sellerId: order.sellerId,
  carrierId: order.carrierId,
});

/** Imported orders may not know their buyer or carrier; their money, if any, stands under the order. */
export const accounts = {
  escrow: (order: Order): LedgerAccount => `ESCROW:${order.id}`,
  hold: (disputeId: string): LedgerAccount => `DISPUTE_HOLD:${disputeId}`,
  seller: (sellerId: string): LedgerAccount => `SELLER_PAYABLE:${sellerId}`,
  refund: (order: Order): LedgerAccount => `BUYER_REFUND_PAYABLE:${order.buyerId ?? order.id}`,
  receivable: (carrierId: string): LedgerAccount => `COD_RECEIVABLE:${carrierId}`,
  carrier: (order: Order): LedgerAccount => `CARRIER_PAYABLE:${order.carrierId ?? order.id}`,
  suspense: (carrierId: string): LedgerAccount => `REMIT_SUSPENSE:${carrierId}`,
  prefund: (order: Order): LedgerAccount => `PREFUND:${order.id}`,
};
