import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { CodCondition, CodOutcome, CodReasonCode } from '../cod/types.ts';

export const orderStatuses = [
  'placed',
  'paid',
  'cod_confirming',
  'cod_pending',
  'shipped',
  'out_for_delivery',
  'delivered',
  'refused',
  'lost',
  'returned',
  'cancelled',
  'confirmed',
  'settled',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const paymentMethodIds = [
  'card',
  'alipay',
  'wechat_pay',
  'paypal',
  'webmoney',
  'qiwi',
  'bank_transfer',
  'cod',
] as const;
/** `unknown` only on imported orders whose file does not say. */
export type PaymentMethodId = (typeof paymentMethodIds)[number] | 'unknown';

export const refusalReasons = [
  'refused_at_door',
  'changed_mind',
  'price',
  'unreachable',
  'bad_address',
  'no_attempt',
  'late',
  'damaged_parcel',
  'wrong_parcel',
  'other',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export type Fault = 'buyer' | 'seller' | 'carrier' | 'nobody';

export interface OrderLine {
  readonly id: string;
  readonly productId: string | null;
  readonly categoryId: string | null;
  readonly title: string;
  readonly quantity: number;
  /** Per piece. */
  readonly unitPrice: Money;
  /** What the buyer pays for this line: goods, and its shares of shipping and tax. */
  readonly goods: number;
  readonly shipping: number;
  readonly tax: number;
}

export interface DeliveryAttempt {
  readonly at: Instant;
  readonly outcome: 'delivered' | 'refused' | 'unreachable' | 'bad_address' | 'no_attempt';
}

/** What checkout answered when the order was placed. */
export interface CodDecisionSnapshot {
  readonly outcome: CodOutcome;
  readonly reasons: readonly CodReasonCode[];
  readonly conditions: readonly CodCondition[];
  readonly policyId: string | null;
  readonly policyNumber: number | null;
}

export interface Order {
  readonly id: string;
  readonly version: number;
  /** Readable: `LN-1042`. */
  readonly number: string;
  readonly sellerId: string;
  readonly buyerId: string | null;
  readonly regionId: string | null;
  readonly carrierId: string | null;
  readonly status: OrderStatus;
  readonly paymentMethod: PaymentMethodId;
  readonly lines: readonly OrderLine[];
  /** Goods + shipping + tax, without the COD fee. `null` amount unknown on some imported orders. */
  readonly total: Money | null;
  readonly codFee: Money | null;
  /** Paid online before shipping on a COD order. */
  readonly deposit: Money | null;
  /** What the courier took at the door; zero for prepaid. */
  readonly collected: Money | null;
  readonly codDecision: CodDecisionSnapshot | null;
  readonly attempts: readonly DeliveryAttempt[];
  readonly refusal: { readonly reason: RefusalReason; readonly fault: Fault } | null;
  /** The buyer's completed orders before this one; `null` unknown. */
  readonly buyerPriorOrders: number | null;
  readonly placedAt: Instant;
  readonly shippedAt: Instant | null;
  /** Delivery guarantee. */
  readonly promisedBy: Instant | null;
  /** When the carrier ended it: delivered, refused, lost or returned. */
  readonly closedAt: Instant | null;
  /** Until when the buyer may confirm or dispute; then it lapses to confirmed. */
  readonly confirmBy: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly settledAt: Instant | null;
  /** Every dispute ever opened on it. */
  readonly disputeIds: readonly string[];
  /** Where an imported order came from. */
  readonly imported: { readonly importId: string; readonly sourceKey: string; readonly line: number } | null;
}
