import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { DeliveryAttempt, Fault, RefusalReason } from './types.ts';

export const cancelReasons = ['buyer_request', 'out_of_stock', 'unpaid', 'not_confirmed'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Attempts that leave the parcel with the courier; a delivery and a refusal end it. */
export type FailedAttempt = Exclude<DeliveryAttempt['outcome'], 'delivered' | 'refused'>;

export type OrderCommand =
  | { readonly type: 'pay' }
  | { readonly type: 'require_confirmation' }
  /** Where the verdict asked a deposit, it has been captured by now. */
  | { readonly type: 'confirm_cod'; readonly depositPaid: boolean }
  | { readonly type: 'dispatch'; readonly carrierId: string; readonly promisedBy: Instant | null }
  | { readonly type: 'go_out' }
  | { readonly type: 'record_attempt'; readonly outcome: FailedAttempt }
  | { readonly type: 'deliver' }
  /** `fault: null` takes the reason's default. */
  | { readonly type: 'refuse'; readonly reason: RefusalReason; readonly fault: Fault | null }
  | { readonly type: 'lose' }
  | { readonly type: 'return' }
  | { readonly type: 'cancel'; readonly reason: CancelReason }
  | { readonly type: 'confirm' }
  | { readonly type: 'lapse_confirmation' }
  /** Both facts come from the ledger and the dispute list, never from a client. */
  | { readonly type: 'settle'; readonly cashReceived: boolean; readonly activeDisputes: number };

export type OrderCommandType = OrderCommand['type'];

interface At {
  readonly at: Instant;
}

export type OrderEvent = At &
  (
    | { readonly type: 'paid'; readonly amount: Money }
    | { readonly type: 'confirmation_required' }
    | { readonly type: 'cod_confirmed'; readonly deposit: Money | null }
    | { readonly type: 'dispatched'; readonly carrierId: string; readonly promisedBy: Instant | null }
    | { readonly type: 'went_out' }
    | { readonly type: 'attempted'; readonly outcome: FailedAttempt }
    | { readonly type: 'delivered'; readonly collected: Money | null; readonly confirmBy: Instant }
    | { readonly type: 'refused'; readonly reason: RefusalReason; readonly fault: Fault }
    | { readonly type: 'lost' }
    | { readonly type: 'returned' }
    | { readonly type: 'cancelled'; readonly reason: CancelReason }
    | { readonly type: 'confirmed'; readonly by: 'buyer' | 'lapse' }
    | { readonly type: 'settled' }
  );

export const orderRefusals = [
  'order_status',
  'order_payment_method',
  'order_amount_unknown',
  'order_out_of_order',
  'deposit_unpaid',
  'attempts_exhausted',
  'attempt_missing',
  'confirmation_window_open',
  'cash_not_received',
  'dispute_active',
  'order_empty',
  'order_currency',
  'order_total',
  'cod_not_offered',
  'cod_terms_on_prepaid',
  'deposit_above_total',
] as const;
export type OrderRefusalCode = (typeof orderRefusals)[number];
