import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';

export type Bearer = 'buyer' | 'seller' | 'platform' | 'carrier';

/** Who pays which part of a disputed amount, in minor units; the four add up to it. */
export type CostSplit = Readonly<Record<Bearer, number>>;

export const refundStatuses = ['awaiting_cash', 'pending', 'paid', 'failed'] as const;
export type RefundStatus = (typeof refundStatuses)[number];

export interface Refund {
  readonly id: string;
  readonly version: number;
  readonly orderId: string;
  readonly disputeId: string | null;
  readonly sellerId: string;
  readonly buyerId: string | null;
  readonly amount: Money;
  readonly split: CostSplit;
  readonly method: 'original' | 'payout';
  /** Cash not yet remitted by the carrier, and the platform pays ahead of it. */
  readonly prefunded: boolean;
  readonly status: RefundStatus;
  readonly createdAt: Instant;
  readonly paidAt: Instant | null;
  readonly reference: string | null;
}
