import { z } from 'zod';
import { id, instant, minorUnits, money, oneOf, stored } from './common.ts';
import { codReasons, type CodCondition, type CodOutcome } from '../domain/cod/types.ts';
import {
  orderStatuses,
  paymentMethodIds,
  refusalReasons,
  type CodDecisionSnapshot,
  type DeliveryAttempt,
  type Fault,
  type Order,
  type OrderLine,
} from '../domain/orders/types.ts';

export const paymentMethodId = z.enum([...paymentMethodIds, 'unknown']);
const fault = oneOf<Fault>({ buyer: 1, seller: 1, carrier: 1, nobody: 1 });

const orderLineSchema = z.strictObject({
  id,
  productId: id.nullable(),
  categoryId: id.nullable(),
  title: z.string(),
  /** 0 on a cancelled line of an imported order. */
  quantity: z.number().int().min(0),
  unitPrice: money,
  goods: minorUnits,
  shipping: minorUnits,
  tax: minorUnits,
}) satisfies z.ZodType<OrderLine>;

const attemptSchema = z.strictObject({
  at: instant,
  outcome: z.enum(['delivered', 'refused', 'unreachable', 'bad_address', 'no_attempt']),
}) satisfies z.ZodType<DeliveryAttempt>;

export const codConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deposit'), amount: money }),
  z.strictObject({ kind: z.literal('otp') }),
  z.strictObject({ kind: z.literal('call') }),
  z.strictObject({ kind: z.literal('confirm_before_shipping'), withinHours: z.number() }),
  z.strictObject({ kind: z.literal('id_check') }),
]) satisfies z.ZodType<CodCondition>;

const codDecisionSchema = z.strictObject({
  outcome: oneOf<CodOutcome>({ offer: 1, conditional: 1, deny: 1 }),
  reasons: z.array(z.enum(codReasons)),
  conditions: z.array(codConditionSchema),
  policyId: id.nullable(),
  policyNumber: z.number().int().nullable(),
}) satisfies z.ZodType<CodDecisionSnapshot>;

export const orderSchema = z.strictObject({
  ...stored,
  number: z.string(),
  sellerId: id,
  buyerId: id.nullable(),
  regionId: id.nullable(),
  carrierId: id.nullable(),
  status: z.enum(orderStatuses),
  paymentMethod: paymentMethodId,
  lines: z.array(orderLineSchema),
  total: money.nullable(),
  codFee: money.nullable(),
  deposit: money.nullable(),
  collected: money.nullable(),
  codDecision: codDecisionSchema.nullable(),
  attempts: z.array(attemptSchema),
  refusal: z.strictObject({ reason: z.enum(refusalReasons), fault }).nullable(),
  buyerPriorOrders: z.number().int().min(0).nullable(),
  placedAt: instant,
  shippedAt: instant.nullable(),
  promisedBy: instant.nullable(),
  closedAt: instant.nullable(),
  confirmBy: instant.nullable(),
  confirmedAt: instant.nullable(),
  settledAt: instant.nullable(),
  disputeIds: z.array(id),
  imported: z.strictObject({ importId: id, sourceKey: z.string(), line: z.number().int() }).nullable(),
  /** Derived, so that lists filter by any ancestor: the region and its parents. */
  regionPath: z.array(id),
  /** The lines' categories and their parents. */
  categoryPath: z.array(id),
  /** Masked. */
  buyerName: z.string().nullable(),
}) satisfies z.ZodType<Order>;

export type OrderRecord = z.infer<typeof orderSchema>;
