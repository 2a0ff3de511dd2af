import { codReasons } from './types.ts';
import type { CodReason, CodReasonCode, CodTier, Lifter } from './types.ts';

export const reasonTable = {
  CART_VIRTUAL: { tier: 'input', liftedBy: 'nobody' },
  CART_GIFT_CARD: { tier: 'input', liftedBy: 'nobody' },
  CART_PREORDER_CUSTOM: { tier: 'input', liftedBy: 'nobody' },
  ADDRESS_UNRESOLVED: { tier: 'input', liftedBy: 'buyer' },
  CURRENCY_UNSUPPORTED: { tier: 'input', liftedBy: 'platform' },
  LAW_CASH_LIMIT: { tier: 'law', liftedBy: 'nobody' },
  LAW_CATEGORY_BAN: { tier: 'law', liftedBy: 'nobody' },
  LAW_ID_REQUIRED: { tier: 'law', liftedBy: 'nobody' },
  PLATFORM_REGION_OFF: { tier: 'platform', liftedBy: 'platform' },
  PLATFORM_CATEGORY_EXCLUDED: { tier: 'platform', liftedBy: 'platform' },
  PLATFORM_AMOUNT_CAP: { tier: 'platform', liftedBy: 'platform' },
  PLATFORM_CROSS_BORDER: { tier: 'platform', liftedBy: 'platform' },
  SELLER_RISK_RESTRICTED: { tier: 'platform', liftedBy: 'platform' },
  CARRIER_NO_COD: { tier: 'carrier', liftedBy: 'carrier' },
  CARRIER_POSTCODE_UNSERVED: { tier: 'carrier', liftedBy: 'carrier' },
  CARRIER_CAP_EXCEEDED: { tier: 'carrier', liftedBy: 'carrier' },
  CARRIER_REMITTANCE_OVERDUE: { tier: 'carrier', liftedBy: 'carrier' },
  SELLER_COD_OFF: { tier: 'seller', liftedBy: 'seller' },
  SELLER_SCHEDULE: { tier: 'seller', liftedBy: 'seller' },
  SELLER_REGION: { tier: 'seller', liftedBy: 'seller' },
  SELLER_CATEGORY: { tier: 'seller', liftedBy: 'seller' },
  SELLER_SKU: { tier: 'seller', liftedBy: 'seller' },
  SELLER_MIN: { tier: 'seller', liftedBy: 'seller' },
  SELLER_MAX: { tier: 'seller', liftedBy: 'seller' },
  SELLER_CARRIER: { tier: 'seller', liftedBy: 'seller' },
  SELLER_FIRST_TIME: { tier: 'seller', liftedBy: 'seller' },
  SELLER_OPEN_COD_LIMIT: { tier: 'seller', liftedBy: 'seller' },
  SELLER_DAILY_CAP: { tier: 'seller', liftedBy: 'seller' },
  SELLER_EXPOSURE_CAP: { tier: 'seller', liftedBy: 'seller' },
  BUYER_SUSPENDED: { tier: 'buyer', liftedBy: 'platform' },
  BUYER_BLOCKLISTED: { tier: 'buyer', liftedBy: 'platform' },
  BUYER_OPEN_COD_LIMIT: { tier: 'buyer', liftedBy: 'buyer' },
  BUYER_FIRST_ORDER_LIMIT: { tier: 'buyer', liftedBy: 'buyer' },
  BUYER_PHONE_UNVERIFIED: { tier: 'buyer', liftedBy: 'buyer' },
  RISK_REGION_HIGH: { tier: 'risk', liftedBy: 'platform' },
  RISK_SCORE_HIGH: { tier: 'risk', liftedBy: 'platform' },
  RISK_SCORE_MEDIUM: { tier: 'risk', liftedBy: 'platform' },
  CART_PARCEL_INELIGIBLE: { tier: 'basket', liftedBy: 'buyer' },
} as const satisfies Record<CodReasonCode, { tier: CodTier; liftedBy: Lifter }>;

export const tiers: readonly CodTier[] = [
  'input',
  'law',
  'platform',
  'carrier',
  'seller',
  'buyer',
  'risk',
  'basket',
];

const sortKey = (reason: CodReason): string =>
  [reason.sellerId, reason.ruleId, reason.effect, ...reason.productIds].join('\u0000');

/** By tier and code, then by seller and rule, so that the same world always reads the same. */
export const inOrder = (reasons: readonly CodReason[]): CodReason[] =>
  reasons
    .map(reason => ({ reason, code: codReasons.indexOf(reason.code), key: sortKey(reason) }))
    .toSorted((a, b) => a.code - b.code || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ reason }) => reason);
