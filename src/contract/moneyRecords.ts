import { z } from 'zod';
import { currency, id, instant, minorUnits, money, oneOf, stored } from './common.ts';
import { refundStatuses, type CostSplit, type Refund } from '../domain/refunds/types.ts';
import type {
  LedgerAccountKind,
  LedgerCause,
  LedgerEntry,
  LedgerLine,
} from '../domain/orders/ledgerTypes.ts';

export const costSplitSchema = z.strictObject({
  buyer: minorUnits,
  seller: minorUnits,
  platform: minorUnits,
  carrier: minorUnits,
}) satisfies z.ZodType<CostSplit>;

export const refundSchema = z.strictObject({
  ...stored,
  orderId: id,
  disputeId: id.nullable(),
  sellerId: id,
  buyerId: id.nullable(),
  amount: money,
  split: costSplitSchema,
  method: z.enum(['original', 'payout']),
  prefunded: z.boolean(),
  status: z.enum(refundStatuses),
  createdAt: instant,
  paidAt: instant.nullable(),
  reference: z.string().nullable(),
}) satisfies z.ZodType<Refund>;

const accountKind = oneOf<LedgerAccountKind>({
  BANK: 1,
  GATEWAY_CLEARING: 1,
  COD_RECEIVABLE: 1,
  ESCROW: 1,
  DISPUTE_HOLD: 1,
  SELLER_PAYABLE: 1,
  BUYER_REFUND_PAYABLE: 1,
  COMMISSION: 1,
  COD_FEE_INCOME: 1,
  COD_COST: 1,
  SHIPPING_COST: 1,
  CARRIER_PAYABLE: 1,
  GOODWILL_EXPENSE: 1,
  REMIT_SUSPENSE: 1,
  WRITE_OFF: 1,
  PREFUND: 1,
});

const ledgerLineSchema = z.strictObject({
  account: z.union([accountKind, z.templateLiteral([accountKind, ':', z.string()])]),
  debit: minorUnits,
  credit: minorUnits,
}) satisfies z.ZodType<LedgerLine>;

export const ledgerEntrySchema = z.strictObject({
  ...stored,
  at: instant,
  cause: oneOf<LedgerCause>({
    online_capture: 1,
    cod_delivered: 1,
    remittance_matched: 1,
    remittance_short: 1,
    remittance_over: 1,
    suspense_cleared: 1,
    suspense_written_off: 1,
    dispute_opened: 1,
    dispute_opened_after_release: 1,
    dispute_split: 1,
    refund_paid: 1,
    refund_prefunded: 1,
    released: 1,
    commission_reversed: 1,
    cod_refused: 1,
    order_cancelled: 1,
    payout: 1,
    reversal: 1,
  }),
  currency,
  lines: z.array(ledgerLineSchema),
  orderId: id.nullable(),
  disputeId: id.nullable(),
  sellerId: id.nullable(),
  carrierId: id.nullable(),
  idempotencyKey: z.string(),
}) satisfies z.ZodType<LedgerEntry>;
