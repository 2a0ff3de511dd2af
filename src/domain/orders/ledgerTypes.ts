import type { Instant } from '../shared/instant.ts';

export type LedgerAccountKind =
  | 'BANK'
  | 'GATEWAY_CLEARING'
  | 'COD_RECEIVABLE'
  | 'ESCROW'
  | 'DISPUTE_HOLD'
  | 'SELLER_PAYABLE'
  | 'BUYER_REFUND_PAYABLE'
  | 'COMMISSION'
  | 'COD_FEE_INCOME'
  | 'COD_COST'
  | 'SHIPPING_COST'
  | 'CARRIER_PAYABLE'
  | 'GOODWILL_EXPENSE'
  | 'REMIT_SUSPENSE'
  | 'WRITE_OFF'
  | 'PREFUND';

/** `BANK`, `ESCROW:ord_1`, `COD_RECEIVABLE:car_2`: kind, and where it has one its owner. */
export type LedgerAccount = LedgerAccountKind | `${LedgerAccountKind}:${string}`;

export interface LedgerLine {
  readonly account: LedgerAccount;
  /** Minor units, never negative; one of the two is zero. */
  readonly debit: number;
  readonly credit: number;
}

export type LedgerCause =
  | 'online_capture'
  | 'cod_delivered'
  | 'remittance_matched'
  | 'remittance_short'
  | 'remittance_over'
  | 'suspense_cleared'
  | 'suspense_written_off'
  | 'dispute_opened'
  | 'dispute_opened_after_release'
  | 'dispute_split'
  | 'refund_paid'
  | 'refund_prefunded'
  | 'released'
  | 'commission_reversed'
  | 'cod_refused'
  | 'order_cancelled'
  | 'payout'
  | 'reversal';

/** One balanced movement. Append-only: a mistake is undone by a reversal. */
export interface LedgerEntry {
  readonly id: string;
  readonly at: Instant;
  readonly cause: LedgerCause;
  readonly currency: string;
  readonly lines: readonly LedgerLine[];
  readonly orderId: string | null;
  readonly disputeId: string | null;
  readonly sellerId: string | null;
  readonly carrierId: string | null;
  /** The same movement posted twice is one movement. */
  readonly idempotencyKey: string;
}
