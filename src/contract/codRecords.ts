import { z } from 'zod';
import { basisPoints, currency, id, instant, minorUnits, stored } from './common.ts';
import type { CodRule, PlatformRuleKind, ProductFlag } from '../domain/cod/types.ts';

export const productFlag = z.enum([
  'virtual',
  'gift_card',
  'preorder',
  'custom',
  'perishable',
  'high_value',
  'id_required',
]) satisfies z.ZodType<ProductFlag>;

export const platformRuleKind = z.enum([
  'law_cash_limit',
  'law_category_ban',
  'law_id_required',
  'platform_region_off',
  'platform_category_excluded',
  'platform_amount_cap',
  'platform_cross_border',
  'buyer_open_cod_limit',
  'buyer_first_order_limit',
  'buyer_phone_verification',
  'risk_region_high',
  'risk_score',
]) satisfies z.ZodType<PlatformRuleKind>;

const flatAndPart = z.strictObject({ flat: minorUnits, bp: basisPoints }).nullable();
const confirmation = z.enum(['none', 'otp', 'call']);

export const codRuleSchema = z.strictObject({
  id,
  product: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('category'), id }),
    z.strictObject({ kind: z.literal('product'), id }),
  ]),
  regionId: id.nullable(),
  effect: z.enum(['allow', 'deny', 'condition']),
  terms: z.strictObject({
    minAmount: minorUnits.nullable(),
    maxAmount: minorUnits.nullable(),
    fee: flatAndPart,
    deposit: flatAndPart,
    confirmation,
    confirmWithinHours: z.number().int().min(1).max(240).nullable(),
    maxOpenCodOrders: z.number().int().min(1).nullable(),
    maxExposure: minorUnits.nullable(),
    maxDailyOrders: z.number().int().min(1).nullable().optional(),
    carriers: z.array(id),
  }),
  firstTime: z.strictObject({
    allowed: z.boolean(),
    maxAmount: minorUnits.nullable(),
    deposit: flatAndPart,
    confirmation: confirmation.nullable(),
  }),
  validFrom: instant.nullable(),
  validTo: instant.nullable(),
  note: z.string().max(500),
}) satisfies z.ZodType<CodRule>;

export const codPolicySchema = z.strictObject({
  ...stored,
  sellerId: id,
  /** 1, 2, 3 … within the seller. */
  number: z.number().int().min(1),
  status: z.enum(['draft', 'scheduled', 'published', 'superseded']),
  currency,
  rules: z.array(codRuleSchema).max(5_000),
  note: z.string().max(500),
  createdBy: id,
  createdAt: instant,
  publishAt: instant.nullable(),
  publishedAt: instant.nullable(),
  publishedBy: id.nullable(),
  supersededAt: instant.nullable(),
});
