import type { CancelReason, OrderCommandType, OrderRefusalCode } from '../../domain/orders/commands.ts';
import type { LedgerAccountKind, LedgerCause } from '../../domain/orders/ledgerTypes.ts';
import type { RemittanceMatch } from '../../domain/orders/remittance.ts';
import type {
  DeliveryAttempt,
  Fault,
  OrderStatus,
  PaymentMethodId,
  RefusalReason,
} from '../../domain/orders/types.ts';
import { ordersEn } from './orders.en.ts';
import { ordersZh } from './orders.zh.ts';

type Texts<Code extends string> = Readonly<Record<Code, string>>;

/** Every code that the rules of orders and money answer with: a new one does not compile until it is worded. */
export interface OrderTexts {
  readonly statuses: Texts<OrderStatus>;
  readonly paymentMethods: Texts<PaymentMethodId>;
  readonly refusalReasons: Texts<RefusalReason>;
  readonly faults: Texts<Fault>;
  readonly attempts: Texts<DeliveryAttempt['outcome']>;
  readonly cancelReasons: Texts<CancelReason>;
  /** Imperative: the labels of buttons. */
  readonly commands: Texts<OrderCommandType>;
  /** Placeholders are the refusal's facts; amounts among them are to be formatted first. */
  readonly refusals: Texts<OrderRefusalCode | 'cash_not_remitted' | 'refund_above_promise'>;
  readonly ledgerCauses: Texts<LedgerCause>;
  readonly accounts: Texts<LedgerAccountKind>;
  readonly matches: Texts<RemittanceMatch>;
  /** The group of records that do not say. */
  readonly unknown: string;
}

export const orderTexts: Readonly<Record<'en' | 'zh', OrderTexts>> = { en: ordersEn, zh: ordersZh };
