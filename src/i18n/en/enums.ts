import type { CodOutcome, PlatformRuleKind, ProductFlag } from '../../domain/cod/types.ts';
import type { LedgerAccountKind, LedgerCause } from '../../domain/orders/ledgerTypes.ts';
import type {
  DeliveryAttempt,
  Fault,
  OrderStatus,
  PaymentMethodId,
  RefusalReason,
} from '../../domain/orders/types.ts';
import type { RefundStatus } from '../../domain/refunds/types.ts';
import type { RegionLevel } from '../../domain/regions/types.ts';
import type { Records } from '../../contract/records.ts';

type Codes<C extends string> = Readonly<Record<C, string>>;

/** Words for codes; a new code breaks the build until it has one. */
export const enums = {
  orderStatus: {
    placed: 'Placed',
    paid: 'Paid, in escrow',
    cod_confirming: 'To be confirmed',
    cod_pending: 'COD, to be shipped',
    shipped: 'Shipped',
    out_for_delivery: 'Out for delivery',
    delivered: 'Delivered',
    refused: 'Refused',
    lost: 'Lost',
    returned: 'Returned',
    cancelled: 'Cancelled',
    confirmed: 'Confirmed',
    settled: 'Settled',
  } satisfies Codes<OrderStatus>,
  paymentMethod: {
    card: 'Card',
    alipay: 'Alipay',
    wechat_pay: 'WeChat Pay',
    paypal: 'PayPal',
    webmoney: 'WebMoney',
    qiwi: 'QIWI',
    bank_transfer: 'Bank transfer',
    cod: 'Cash on delivery',
    unknown: 'Unknown',
  } satisfies Codes<PaymentMethodId>,
  refusalReason: {
    refused_at_door: 'Refused at the door',
    changed_mind: 'Changed mind',
    price: 'Price',
    unreachable: 'Could not be reached',
    bad_address: 'Bad address',
    no_attempt: 'No attempt was made',
    late: 'Came too late',
    damaged_parcel: 'Damaged parcel',
    wrong_parcel: 'Wrong parcel',
    other: 'Other',
  } satisfies Codes<RefusalReason>,
  fault: { buyer: 'Buyer', seller: 'Seller', carrier: 'Carrier', nobody: 'Nobody' } satisfies Codes<Fault>,
  attempt: {
    delivered: 'Delivered',
    refused: 'Refused',
    unreachable: 'Could not be reached',
    bad_address: 'Bad address',
    no_attempt: 'No attempt was made',
  } satisfies Codes<DeliveryAttempt['outcome']>,
  codOutcome: {
    offer: 'Offered',
    conditional: 'With conditions',
    deny: 'Not offered',
  } satisfies Codes<CodOutcome>,
  condition: {
    deposit: 'Deposit %{amount}',
    otp: 'One-time code',
    call: 'Confirmation call',
    confirm_before_shipping: 'Confirm within %{withinHours} h',
    id_check: 'Identity check',
  },
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
  policyStatus: {
    draft: 'Draft',
    scheduled: 'Scheduled',
    published: 'Published',
    superseded: 'Superseded',
  } satisfies Codes<Records['cod-policies']['status']>,
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
  ledgerCause: {
    online_capture: 'Paid online',
    cod_delivered: 'Cash collected',
    remittance_matched: 'Cash remitted',
    remittance_short: 'Remitted short',
    remittance_over: 'Remitted over',
    suspense_cleared: 'Suspense cleared',
    suspense_written_off: 'Suspense written off',
    dispute_opened: 'Held for a dispute',
    dispute_opened_after_release: 'Held again for a dispute',
    dispute_split: 'Dispute settled',
    refund_paid: 'Refund paid',
    refund_prefunded: 'Refund paid ahead',
    released: 'Released to the seller',
    commission_reversed: 'Commission given back',
    cod_refused: 'Refusal charged',
    order_cancelled: 'Order cancelled',
    payout: 'Paid out',
    reversal: 'Reversed',
  } satisfies Codes<LedgerCause>,
  account: {
    BANK: 'Bank',
    GATEWAY_CLEARING: 'Gateway clearing',
    COD_RECEIVABLE: 'Cash owed by carrier',
    ESCROW: 'Escrow',
    DISPUTE_HOLD: 'Dispute hold',
    SELLER_PAYABLE: 'Owed to seller',
    BUYER_REFUND_PAYABLE: 'Refund owed to buyer',
    COMMISSION: 'Commission',
    COD_FEE_INCOME: 'COD fee income',
    COD_COST: 'COD cost',
    SHIPPING_COST: 'Shipping cost',
    CARRIER_PAYABLE: 'Owed to carrier',
    GOODWILL_EXPENSE: 'Goodwill',
    REMIT_SUSPENSE: 'Remittance suspense',
    WRITE_OFF: 'Written off',
    PREFUND: 'Refunds paid ahead',
  } satisfies Codes<LedgerAccountKind>,
  match: {
    matched: 'Matched',
    short: 'Short',
    over: 'Over',
    missing: 'Missing',
    duplicate: 'Duplicate',
    unexpected: 'Unexpected',
  } satisfies Codes<Records['remittances']['lines'][number]['match']>,
  language: { en: 'English', zh: '中文' } satisfies Codes<Records['users']['language']>,
  apiScope: { checkout: 'Checkout', intake: 'Dispute intake' } satisfies Codes<
    Records['api-keys']['scopes'][number]
  >,
  activity: { active: 'Active', inactive: 'Inactive' },
};
