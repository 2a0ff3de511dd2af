import type { PlatformRuleKind, ProductFlag } from '../../domain/cod/types.ts';
import type { RefundStatus } from '../../domain/refunds/types.ts';
import type { RegionLevel } from '../../domain/regions/types.ts';
import type { Records } from '../../contract/records.ts';
import { ordersEn } from '../policy/orders.en.ts';

type Codes<C extends string> = Readonly<Record<C, string>>;

/** Words for codes; a new code breaks the build until it has one. */
export const enums = {
  orderStatus: ordersEn.statuses,
  paymentMethod: ordersEn.paymentMethods,
  refusalReason: ordersEn.refusalReasons,
  fault: ordersEn.faults,
  attempt: ordersEn.attempts,
  productFlag: {
    virtual: 'Virtual',
    gift_card: 'Gift card',
    preorder: 'Pre-order',
    custom: 'Made to order',
    perishable: 'Perishable',
    high_value: 'High value',
    id_required: 'Identity needed',
  } satisfies Codes<ProductFlag>,
  regionLevel: {
    country: 'Country',
    province: 'Province',
    prefecture: 'Prefecture',
    county: 'County',
  } satisfies Codes<RegionLevel>,
  sellerTier: { standard: 'Standard', silver: 'Silver', gold: 'Gold' } satisfies Codes<
    Records['sellers']['tier']
  >,
  platformRuleKind: {
    law_cash_limit: 'Law: cash limit',
    law_category_ban: 'Law: category banned',
    law_id_required: 'Law: identity needed',
    platform_region_off: 'Platform: region off',
    platform_category_excluded: 'Platform: category excluded',
    platform_amount_cap: 'Platform: amount limit',
    platform_cross_border: 'Platform: no COD across borders',
    buyer_open_cod_limit: 'Buyer: open COD orders',
    buyer_first_order_limit: 'Buyer: limit on a first order',
    buyer_phone_verification: 'Buyer: phone verified',
    risk_region_high: 'Risk: region',
    risk_score: 'Risk: refusals by fault',
  } satisfies Codes<PlatformRuleKind>,
  side: { buyer: 'Buyer', seller: 'Seller', platform: 'Platform', carrier: 'Carrier' } satisfies Codes<
    Records['messages']['by'] | 'carrier'
  >,
  visibility: { parties: 'Both parties', internal: 'Staff only' } satisfies Codes<
    Records['messages']['visibility']
  >,
  evidenceKind: { image: 'Image', video: 'Video', pdf: 'PDF', text: 'Text' } satisfies Codes<
    Records['evidence']['kind']
  >,
  refundStatus: {
    awaiting_cash: 'Awaits the carrier’s cash',
    pending: 'To be paid',
    paid: 'Paid',
    failed: 'Failed',
  } satisfies Codes<RefundStatus>,
  refundMethod: { original: 'The way it was paid', payout: 'Payout' } satisfies Codes<
    Records['refunds']['method']
  >,
  ledgerCause: ordersEn.ledgerCauses,
  account: ordersEn.accounts,
  match: ordersEn.matches,
  language: { en: 'English', zh: '中文' } satisfies Codes<Records['users']['language']>,
  apiScope: { checkout: 'Checkout', intake: 'Dispute intake' } satisfies Codes<
    Records['api-keys']['scopes'][number]
  >,
};
