import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { Facts } from '../shared/result.ts';

export type ProductFlag =
  'virtual' | 'gift_card' | 'preorder' | 'custom' | 'perishable' | 'high_value' | 'id_required';

export interface BasketLine {
  readonly productId: string;
  readonly sellerId: string;
  /** Leaf category first, then its parents. */
  readonly categoryPath: readonly string[];
  readonly flags: readonly ProductFlag[];
  readonly unitPrice: Money;
  readonly quantity: number;
  /** Where the parcel starts; with the destination it tells whether it crosses a border. */
  readonly shipsFrom: string;
}

export interface BuyerStanding {
  readonly completedOrders: number;
  /** Attributable to the buyer and not yet expired. */
  readonly refusalsByFault: number;
  readonly openCodOrders: number;
  readonly openCodAmount: Money;
  readonly suspendedUntil: Instant | null;
  readonly blocklisted: boolean;
  readonly phoneVerified: boolean;
}

export interface CodQuestion {
  readonly lines: readonly BasketLine[];
  /** `null`: the address could not be resolved. */
  readonly regionId: string | null;
  readonly buyer: BuyerStanding;
  readonly at: Instant;
  /** Shipping and tax of each seller's parcel, collected with the goods. */
  readonly charges?: readonly ParcelCharge[];
}

export interface ParcelCharge {
  readonly sellerId: string;
  readonly amount: Money;
}

/** The larger of a flat amount in minor units and a part of the parcel's total in basis points. */
export interface FlatOrPart {
  readonly flat: number;
  readonly bp: number;
}

export type ProductScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'product'; readonly id: string };

/** Amounts in minor units of the policy's currency; `null` sets no limit. */
export interface CodTerms {
  readonly minAmount: number | null;
  readonly maxAmount: number | null;
  /** Charged to the buyer, collected at the door. */
  readonly fee: FlatOrPart | null;
  /** Paid online beforehand, off what is collected. */
  readonly deposit: FlatOrPart | null;
  readonly confirmation: 'none' | 'otp' | 'call';
  /** Hours to confirm before it ships; `null` where no confirmation is asked. */
  readonly confirmWithinHours: number | null;
  /** Open COD orders one buyer may have, this one included. */
  readonly maxOpenCodOrders: number | null;
  /** Cash of this seller at buyers' doors at once. */
  readonly maxExposure: number | null;
  /** COD orders this seller takes in one day of the marketplace, this one included. */
  readonly maxDailyOrders?: number | null;
  /** Ids of allowed carriers; empty means any. */
  readonly carriers: readonly string[];
}

export interface FirstTimeTerms {
  readonly allowed: boolean;
  /** Stricter terms for a buyer without a completed order; `null`: the same as for others. */
  readonly maxAmount: number | null;
  readonly deposit: FlatOrPart | null;
  readonly confirmation: 'none' | 'otp' | 'call' | null;
}

export type RuleEffect = 'allow' | 'deny' | 'condition';

export interface CodRule {
  readonly id: string;
  readonly product: ProductScope;
  /** `null`: everywhere. */
  readonly regionId: string | null;
  readonly effect: RuleEffect;
  readonly terms: CodTerms;
  readonly firstTime: FirstTimeTerms;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
  readonly note: string;
}

export type CodPolicyStatus = 'draft' | 'scheduled' | 'published' | 'superseded';

export interface CodPolicyVersion {
  readonly id: string;
  readonly sellerId: string;
  readonly number: number;
  readonly currency: string;
  readonly rules: readonly CodRule[];
}

export type PlatformRuleKind =
  | 'law_cash_limit'
  | 'law_category_ban'
  | 'law_id_required'
  | 'platform_region_off'
  | 'platform_category_excluded'
  | 'platform_amount_cap'
  | 'platform_cross_border'
  | 'buyer_open_cod_limit'
  | 'buyer_first_order_limit'
  | 'buyer_phone_verification'
  | 'risk_region_high'
  | 'risk_score';

/** One dated line of law or platform policy. Which fields count depends on `kind`. */
export interface PlatformRule {
  readonly id: string;
  readonly version: number;
  readonly kind: PlatformRuleKind;
  /** `null`: everywhere. Covers the subtree. */
  readonly regionId: string | null;
  readonly categoryId: string | null;
  /**
   * A limit on the collectible. For `platform_cross_border` and `buyer_first_order_limit` `null` leaves nothing; for
   * `law_id_required` and `buyer_phone_verification` the amount above which they ask, for risk rules the total.
   */
  readonly amount: Money | null;
  /**
   * Open orders allowed, this one included; for `risk_score` the refusals by fault from which it applies; for
   * `buyer_first_order_limit` the completed orders that free a buyer of it (1 where `null`).
   */
  readonly count: number | null;
  /** For risk rules: the deposit asked instead of denying, in basis points; `null` denies. */
  readonly depositBp: number | null;
  readonly citation: string;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
}

export interface CarrierTerms {
  readonly id: string;
  readonly version: number;
  readonly codEnabled: boolean;
  /** Oldest cash not handed over in time; `null` when nothing is overdue. */
  readonly remittanceOverdueSince: Instant | null;
}

/** Coverage of a region and its subtree; the nearest line to the destination counts. */
export interface CarrierCoverage {
  readonly id: string;
  readonly version: number;
  readonly carrierId: string;
  readonly regionId: string;
  readonly cod: boolean;
  readonly cashLimit: Money | null;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
}

export interface PaymentMethodTerms {
  readonly id: string;
  readonly escrow: boolean;
  /** Region codes whose subtree it is offered in; empty means everywhere. */
  readonly regionIds: readonly string[];
}

export interface SellerCodState {
  readonly sellerId: string;
  readonly restricted: { readonly reason: string; readonly until: Instant | null } | null;
  /** Published version in force at the question's instant; `null`: COD was never switched on. */
  readonly policy: CodPolicyVersion | null;
  /** Cash of this seller now at buyers' doors. */
  readonly exposure: Money;
  /** COD orders placed so far in the marketplace's day; left out: none. */
  readonly ordersToday?: number;
}

export const codReasons = [
  'CART_VIRTUAL',
  'CART_GIFT_CARD',
  'CART_PREORDER_CUSTOM',
  'ADDRESS_UNRESOLVED',
  'CURRENCY_UNSUPPORTED',
  'LAW_CASH_LIMIT',
  'LAW_CATEGORY_BAN',
  'LAW_ID_REQUIRED',
  'PLATFORM_REGION_OFF',
  'PLATFORM_CATEGORY_EXCLUDED',
  'PLATFORM_AMOUNT_CAP',
  'PLATFORM_CROSS_BORDER',
  'SELLER_RISK_RESTRICTED',
  'CARRIER_NO_COD',
  'CARRIER_POSTCODE_UNSERVED',
  'CARRIER_CAP_EXCEEDED',
  'CARRIER_REMITTANCE_OVERDUE',
  'SELLER_COD_OFF',
  'SELLER_SCHEDULE',
  'SELLER_REGION',
  'SELLER_CATEGORY',
  'SELLER_SKU',
  'SELLER_MIN',
  'SELLER_MAX',
  'SELLER_CARRIER',
  'SELLER_FIRST_TIME',
  'SELLER_OPEN_COD_LIMIT',
  'SELLER_DAILY_CAP',
  'SELLER_EXPOSURE_CAP',
  'BUYER_SUSPENDED',
  'BUYER_BLOCKLISTED',
  'BUYER_OPEN_COD_LIMIT',
  'BUYER_FIRST_ORDER_LIMIT',
  'BUYER_PHONE_UNVERIFIED',
  'RISK_REGION_HIGH',
  'RISK_SCORE_HIGH',
  'RISK_SCORE_MEDIUM',
  'CART_PARCEL_INELIGIBLE',
] as const;
export type CodReasonCode = (typeof codReasons)[number];
export type CodTier = 'input' | 'law' | 'platform' | 'carrier' | 'seller' | 'buyer' | 'risk' | 'basket';
export type Lifter = 'nobody' | 'platform' | 'carrier' | 'seller' | 'buyer';

export interface CodReason {
  readonly code: CodReasonCode;
  readonly tier: CodTier;
  /** `deny` stops COD; `condition` only adds one. */
  readonly effect: 'deny' | 'condition';
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  /** Lines it speaks of, by product; empty: the whole parcel. */
  readonly productIds: readonly string[];
  readonly sellerId: string | null;
  readonly facts: Facts;
  readonly liftedBy: Lifter;
}

export type CodCondition =
  | { readonly kind: 'deposit'; readonly amount: Money }
  | { readonly kind: 'otp' }
  | { readonly kind: 'call' }
  | { readonly kind: 'confirm_before_shipping'; readonly withinHours: number }
  | { readonly kind: 'id_check' };

/** A change of the question that was tried and does lift the denial. */
export type CodRemedy =
  /** Totals of the parcel before deposit and fee. */
  | { readonly kind: 'reduce_amount'; readonly to: Money }
  | { readonly kind: 'raise_amount'; readonly to: Money }
  | { readonly kind: 'use_carrier'; readonly carrierId: string }
  | { readonly kind: 'complete_first_order' }
  | { readonly kind: 'verify_phone' }
  | { readonly kind: 'wait_until'; readonly at: Instant }
  | { readonly kind: 'close_open_orders'; readonly count: number }
  | { readonly kind: 'split_basket'; readonly eligibleProductIds: readonly string[] };

export interface TraceStep {
  readonly tier: CodTier;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly productId: string | null;
  /** `beaten`: a more specific rule won; `not_applicable`: scope, date or kind does not fit. */
  readonly did: 'allowed' | 'denied' | 'conditioned' | 'beaten' | 'not_applicable' | 'passed';
  readonly facts: Facts;
}

export type CodOutcome = 'offer' | 'conditional' | 'deny';

export interface Verdict {
  readonly outcome: CodOutcome;
  readonly conditions: readonly CodCondition[];
  /** What the courier would collect: total − deposit + fee. */
  readonly collectible: Money;
  /** Highest collectible that no limit refuses; `null`: no limit known, or several parcels. */
  readonly maxAmount: Money | null;
  readonly fee: Money;
  /** Carriers that can carry every parcel of it, by id. */
  readonly carriers: readonly string[];
  readonly reasons: readonly CodReason[];
  readonly trace: readonly TraceStep[];
  readonly remedies: readonly CodRemedy[];
  /** Ids of escrow-protected methods offered at the destination. */
  readonly alternatives: readonly string[];
  readonly policyVersions: readonly {
    readonly sellerId: string;
    readonly policyId: string;
    readonly number: number;
  }[];
}
