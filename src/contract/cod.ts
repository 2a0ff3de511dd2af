import { z } from 'zod';
import { id, instant, money, oneOf } from './common.ts';
import { codConditionSchema } from './orderRecord.ts';
import {
  codReasons,
  type BuyerStanding,
  type CodOutcome,
  type CodReason,
  type CodRemedy,
  type CodTier,
  type Lifter,
  type TraceStep,
  type Verdict,
} from '../domain/cod/types.ts';

const count = z.number().int().min(0).max(100_000);

/** A buyer made up for the question: "what would a first-time buyer see?" */
const standing = z.strictObject({
  completedOrders: count,
  refusalsByFault: count,
  openCodOrders: count,
  openCodAmount: money,
  suspendedUntil: instant.nullable(),
  blocklisted: z.boolean(),
  phoneVerified: z.boolean(),
}) satisfies z.ZodType<BuyerStanding>;

const remedySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reduce_amount'), to: money }),
  z.strictObject({ kind: z.literal('raise_amount'), to: money }),
  z.strictObject({ kind: z.literal('use_carrier'), carrierId: id }),
  z.strictObject({ kind: z.literal('complete_first_order') }),
  z.strictObject({ kind: z.literal('verify_phone') }),
  z.strictObject({ kind: z.literal('wait_until'), at: instant }),
  z.strictObject({ kind: z.literal('close_open_orders'), count }),
  z.strictObject({ kind: z.literal('split_basket'), eligibleProductIds: z.array(id) }),
]) satisfies z.ZodType<CodRemedy>;

/** `POST /api/cod/evaluate` */
export const evaluateBody = z.strictObject({
  lines: z
    .array(z.strictObject({ productId: id, quantity: z.number().int().min(1).max(999) }))
    .min(1)
    .max(50),
  regionId: id.nullable(),
  buyer: z.union([z.strictObject({ buyerId: id }), standing]),
  /** Now when left out. */
  at: instant.optional(),
  /** Asks under this draft in place of its seller's published policy. */
  draftPolicyId: id.optional(),
  /** Answers as if these had been followed, one after the other. */
  following: z.array(remedySchema).max(8).optional(),
});
export type EvaluateBody = z.infer<typeof evaluateBody>;

const tier = oneOf<CodTier>({
  input: 1,
  law: 1,
  platform: 1,
  carrier: 1,
  seller: 1,
  buyer: 1,
  risk: 1,
  basket: 1,
});
const facts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
const rule = { tier, ruleId: z.string().nullable(), ruleVersion: z.number().nullable(), facts };

const reasonSchema = z.strictObject({
  ...rule,
  code: z.enum(codReasons),
  effect: z.enum(['deny', 'condition']),
  productIds: z.array(id),
  sellerId: id.nullable(),
  liftedBy: oneOf<Lifter>({ nobody: 1, platform: 1, carrier: 1, seller: 1, buyer: 1 }),
}) satisfies z.ZodType<CodReason>;

const traceSchema = z.strictObject({
  ...rule,
  productId: id.nullable(),
  did: oneOf<TraceStep['did']>({
    allowed: 1,
    denied: 1,
    conditioned: 1,
    beaten: 1,
    not_applicable: 1,
    passed: 1,
  }),
}) satisfies z.ZodType<TraceStep>;

const outcome = oneOf<CodOutcome>({ offer: 1, conditional: 1, deny: 1 });

export const verdictSchema = z.strictObject({
  outcome,
  conditions: z.array(codConditionSchema),
  collectible: money,
  maxAmount: money.nullable(),
  fee: money,
  carriers: z.array(id),
  reasons: z.array(reasonSchema),
  trace: z.array(traceSchema),
  remedies: z.array(remedySchema),
  alternatives: z.array(id),
  policyVersions: z.array(z.strictObject({ sellerId: id, policyId: id, number: z.number().int() })),
}) satisfies z.ZodType<Verdict>;

/** `GET /api/cod/coverage`: cells are active products × regions, asked for one piece by a buyer in good standing. */
export const coverageQuery = z.strictObject({ sellerId: id, under: id.optional() });

export const coverageSchema = z.strictObject({
  id,
  sellerId: id,
  policy: z.strictObject({ policyId: id, number: z.number().int() }).nullable(),
  products: count,
  cells: z.number().int(),
  offered: z.number().int(),
  conditional: z.number().int(),
  denied: z.number().int(),
  /** A cell counts under every reason that denies it. */
  deniedBy: z.array(z.strictObject({ code: z.enum(codReasons), cells: z.number().int() })),
  regions: z.array(
    z.strictObject({
      regionId: id,
      offered: z.number().int(),
      conditional: z.number().int(),
      denied: z.number().int(),
    }),
  ),
});
export type Coverage = z.infer<typeof coverageSchema>;
