import { expect, it } from 'vitest';
import {
  AFTER,
  AT,
  BEFORE,
  carrier,
  covers,
  fen,
  line,
  platformRule,
  question,
  regular,
  rule,
  seller,
  world,
  yuan,
} from '../../../test/builders/codWorld.ts';
import { evaluateCod } from './evaluateCod.ts';
import { tiers } from './reasons.ts';
import { codReasons } from './types.ts';
import type { CodQuestion, CodReasonCode, CodRule, PlatformRule, SellerCodState } from './types.ts';
import type { CodWorld } from './world.ts';

interface Asked {
  readonly q?: Partial<CodQuestion>;
  readonly w?: Parameters<typeof world>[0];
}
interface Case {
  readonly code: CodReasonCode;
  readonly when: string;
  readonly given: Asked;
  /** The nearest situation in which the code is not given. */
  readonly unless: Asked;
}

const lines = (...all: Parameters<typeof line>[0][]) => ({ lines: all.map(line) });
const rules = (...all: CodRule[]): Asked => ({ w: { rules: all } });
const platform = (rule: PlatformRule, q?: Partial<CodQuestion>): Asked => ({
  q,
  w: { platformRules: [rule] },
});
const state = (overrides: Partial<SellerCodState>, one = rule()): Asked => ({
  w: { sellers: [seller([one], overrides)] },
});
const total = (amount: number) => lines({ unitPrice: fen(amount) });
const buyer = (overrides: Parameters<typeof regular>[0]) => ({ buyer: regular(overrides) });
const carriers = (overrides: Parameters<typeof carrier>[0]): Asked => ({
  w: { carriers: [carrier(overrides)] },
});
const coverage = (overrides: Parameters<typeof covers>[0], q?: Partial<CodQuestion>): Asked => ({
  q,
  w: { coverage: [covers(overrides)] },
});
const cashLimit = platformRule('law_cash_limit', { regionId: 'CN', amount: yuan(500) });
const cap = platformRule('platform_amount_cap', { categoryId: 'clothing', amount: yuan(500) });
const first = platformRule('buyer_first_order_limit', { amount: yuan(500) });
const openAmount = platformRule('buyer_open_cod_limit', { amount: yuan(500) });
const phone = platformRule('buyer_phone_verification', { amount: yuan(500) });
const ids = platformRule('law_id_required', { amount: yuan(500) });
const newBuyer = buyer({ completedOrders: 0 });
const ring = { productId: 'ring', categoryPath: ['rings', 'jewellery'] };

const cases: readonly Case[] = [
  {
    code: 'CART_VIRTUAL',
    when: 'a line is virtual',
    given: { q: lines({ flags: ['virtual'] }) },
    unless: { q: lines({ flags: ['perishable'] }) },
  },
  {
    code: 'CART_GIFT_CARD',
    when: 'a line is a gift card',
    given: { q: lines({ flags: ['gift_card'] }) },
    unless: {},
  },
  {
    code: 'CART_PREORDER_CUSTOM',
    when: 'a line is made to order',
    given: { q: lines({ flags: ['custom'] }) },
    unless: {},
  },
  {
    code: 'CART_PREORDER_CUSTOM',
    when: 'a line is not yet on sale',
    given: { q: lines({ flags: ['preorder'] }) },
    unless: {},
  },
  { code: 'ADDRESS_UNRESOLVED', when: 'there is no region', given: { q: { regionId: null } }, unless: {} },
  {
    code: 'ADDRESS_UNRESOLVED',
    when: 'the region is unknown',
    given: { q: { regionId: 'atlantis' } },
    unless: {},
  },
  {
    code: 'CURRENCY_UNSUPPORTED',
    when: 'a price is in another currency',
    given: { q: lines({ unitPrice: { amount: 100, currency: 'USD' } }) },
    unless: {},
  },
  {
    code: 'CURRENCY_UNSUPPORTED',
    when: 'a policy is in another currency',
    given: {
      w: {
        sellers: [
          seller(null, { policy: { id: 'p', sellerId: 's1', number: 1, currency: 'USD', rules: [rule()] } }),
        ],
      },
    },
    unless: {},
  },
  {
    code: 'CURRENCY_UNSUPPORTED',
    when: 'a limit cannot be compared',
    given: platform(platformRule('law_cash_limit', { amount: { amount: 100, currency: 'EUR' } })),
    unless: platform(
      platformRule('law_cash_limit', { regionId: 'RU', amount: { amount: 100, currency: 'EUR' } }),
    ),
  },
  {
    code: 'LAW_CASH_LIMIT',
    when: 'more is collected than the law allows',
    given: platform(cashLimit, total(50_001)),
    unless: platform(cashLimit, total(50_000)),
  },
  {
    code: 'LAW_CASH_LIMIT',
    when: 'the law has come into force',
    given: platform({ ...cashLimit, validFrom: AT }, total(50_001)),
    unless: platform({ ...cashLimit, validFrom: AFTER }, total(50_001)),
  },
  {
    code: 'LAW_CATEGORY_BAN',
    when: 'the category is banned there',
    given: platform(platformRule('law_category_ban', { regionId: 'heping', categoryId: 'clothing' })),
    unless: platform(platformRule('law_category_ban', { regionId: 'shenhe', categoryId: 'clothing' })),
  },
  {
    code: 'LAW_ID_REQUIRED',
    when: 'cash is above the amount',
    given: platform(ids, total(50_001)),
    unless: platform(ids, total(50_000)),
  },
  {
    code: 'LAW_ID_REQUIRED',
    when: 'the product asks for it',
    given: { q: lines({ flags: ['id_required'] }) },
    unless: {},
  },
  {
    code: 'PLATFORM_REGION_OFF',
    when: 'the region is off',
    given: platform(platformRule('platform_region_off', { regionId: 'shenyang' })),
    unless: platform(platformRule('platform_region_off', { regionId: 'chaoyang' })),
  },
  {
    code: 'PLATFORM_REGION_OFF',
    when: 'the pause has not ended',
    given: platform(platformRule('platform_region_off', { validTo: AFTER })),
    unless: platform(platformRule('platform_region_off', { validTo: AT })),
  },
  {
    code: 'PLATFORM_CATEGORY_EXCLUDED',
    when: 'a parent category is excluded',
    given: platform(platformRule('platform_category_excluded', { categoryId: 'clothing' })),
    unless: platform(platformRule('platform_category_excluded', { categoryId: 'jewellery' })),
  },
  {
    code: 'PLATFORM_AMOUNT_CAP',
    when: 'the cap is passed',
    given: platform(cap, total(50_001)),
    unless: platform(cap, total(50_000)),
  },
  {
    code: 'PLATFORM_CROSS_BORDER',
    when: 'it ships from abroad',
    given: platform(platformRule('platform_cross_border'), lines({ shipsFrom: 'RU' })),
    unless: platform(platformRule('platform_cross_border'), lines({ shipsFrom: 'nanguan' })),
  },
  {
    code: 'PLATFORM_CROSS_BORDER',
    when: 'more is collected than parcels from abroad may',
    given: platform(
      platformRule('platform_cross_border', { amount: yuan(100) }),
      lines({ shipsFrom: 'RU', unitPrice: fen(10_001) }),
    ),
    unless: platform(
      platformRule('platform_cross_border', { amount: yuan(100) }),
      lines({ shipsFrom: 'RU', unitPrice: fen(10_000) }),
    ),
  },
  {
    code: 'SELLER_RISK_RESTRICTED',
    when: 'the restriction still runs',
    given: state({ restricted: { reason: 'x', until: AFTER } }),
    unless: state({ restricted: { reason: 'x', until: AT } }),
  },
  {
    code: 'CARRIER_NO_COD',
    when: 'the carrier takes no cash',
    given: carriers({ codEnabled: false }),
    unless: {},
  },
  {
    code: 'CARRIER_NO_COD',
    when: 'the carrier takes no cash in the county',
    given: { w: { coverage: [covers(), covers({ regionId: 'heping', cod: false })] } },
    unless: { w: { coverage: [covers(), covers({ regionId: 'shenhe', cod: false })] } },
  },
  { code: 'CARRIER_NO_COD', when: 'there is no carrier at all', given: { w: { carriers: [] } }, unless: {} },
  {
    code: 'CARRIER_POSTCODE_UNSERVED',
    when: 'no coverage reaches the address',
    given: coverage({ regionId: 'jilin' }),
    unless: coverage({ regionId: 'heping' }),
  },
  {
    code: 'CARRIER_POSTCODE_UNSERVED',
    when: 'the coverage has ended',
    given: coverage({ validTo: AT }),
    unless: coverage({ validTo: AFTER }),
  },
  {
    code: 'CARRIER_CAP_EXCEEDED',
    when: 'the courier may not hold so much',
    given: coverage({ cashLimit: yuan(500) }, total(50_001)),
    unless: coverage({ cashLimit: yuan(500) }, total(50_000)),
  },
  {
    code: 'CARRIER_REMITTANCE_OVERDUE',
    when: 'cash is overdue',
    given: carriers({ remittanceOverdueSince: AT }),
    unless: carriers({ remittanceOverdueSince: AFTER }),
  },
  {
    code: 'SELLER_COD_OFF',
    when: 'there is no policy',
    given: { w: { sellers: [seller(null)] } },
    unless: {},
  },
  { code: 'SELLER_COD_OFF', when: 'the seller is unknown', given: { w: { sellers: [] } }, unless: {} },
  { code: 'SELLER_COD_OFF', when: 'the policy has no rule', given: { w: { rules: [] } }, unless: {} },
  {
    code: 'SELLER_COD_OFF',
    when: 'a rule denies everything everywhere',
    given: rules(rule({ effect: 'deny' })),
    unless: {},
  },
  {
    code: 'SELLER_SCHEDULE',
    when: 'the only rule has not begun',
    given: rules(rule({ validFrom: AFTER })),
    unless: rules(rule({ validFrom: AT })),
  },
  {
    code: 'SELLER_SCHEDULE',
    when: 'the only rule has ended',
    given: rules(rule({ validTo: AT })),
    unless: rules(rule({ validTo: AFTER })),
  },
  {
    code: 'SELLER_REGION',
    when: 'the region is denied',
    given: rules(rule(), rule({ id: 'r2', regionId: 'shenyang', effect: 'deny' })),
    unless: rules(rule(), rule({ id: 'r2', regionId: 'chaoyang', effect: 'deny' })),
  },
  {
    code: 'SELLER_REGION',
    when: 'the product is offered elsewhere only',
    given: rules(rule({ regionId: 'jilin' })),
    unless: rules(rule({ regionId: 'liaoning' })),
  },
  {
    code: 'SELLER_CATEGORY',
    when: 'the category is denied',
    given: rules(rule(), rule({ id: 'r2', product: { kind: 'category', id: 'coats' }, effect: 'deny' })),
    unless: rules(rule(), rule({ id: 'r2', product: { kind: 'category', id: 'rings' }, effect: 'deny' })),
  },
  {
    code: 'SELLER_CATEGORY',
    when: 'other categories are offered there',
    given: rules(rule({ product: { kind: 'category', id: 'jewellery' } })),
    unless: rules(rule({ product: { kind: 'category', id: 'clothing' } })),
  },
  {
    code: 'SELLER_SKU',
    when: 'the product is denied',
    given: rules(rule(), rule({ id: 'r2', product: { kind: 'product', id: 'coat' }, effect: 'deny' })),
    unless: rules(rule(), rule({ id: 'r2', product: { kind: 'product', id: 'ring' }, effect: 'deny' })),
  },
  {
    code: 'SELLER_SKU',
    when: 'only other products are offered there',
    given: rules(rule({ product: { kind: 'product', id: 'ring' } })),
    unless: rules(rule({ product: { kind: 'product', id: 'coat' } })),
  },
  {
    code: 'SELLER_MIN',
    when: 'less is collected than the minimum',
    given: { q: total(9_999), ...rules(rule({ terms: { minAmount: 10_000 } })) },
    unless: { q: total(10_000), ...rules(rule({ terms: { minAmount: 10_000 } })) },
  },
  {
    code: 'SELLER_MAX',
    when: 'more is collected than the maximum',
    given: { q: total(10_001), ...rules(rule({ terms: { maxAmount: 10_000 } })) },
    unless: { q: total(10_000), ...rules(rule({ terms: { maxAmount: 10_000 } })) },
  },
  {
    code: 'SELLER_MAX',
    when: 'the fee lifts the amount over the maximum',
    given: { q: total(9_901), ...rules(rule({ terms: { maxAmount: 10_000, fee: { flat: 100, bp: 0 } } })) },
    unless: { q: total(9_900), ...rules(rule({ terms: { maxAmount: 10_000, fee: { flat: 100, bp: 0 } } })) },
  },
  {
    code: 'SELLER_MAX',
    when: 'shipping lifts the amount over the maximum',
    given: {
      q: { ...total(9_901), charges: [{ sellerId: 's1', amount: fen(100) }] },
      ...rules(rule({ terms: { maxAmount: 10_000 } })),
    },
    unless: {
      q: { ...total(9_901), charges: [{ sellerId: 's1', amount: fen(99) }] },
      ...rules(rule({ terms: { maxAmount: 10_000 } })),
    },
  },
  {
    code: 'SELLER_CARRIER',
    when: 'no allowed carrier goes there',
    given: rules(rule({ terms: { carriers: ['jd'] } })),
    unless: rules(rule({ terms: { carriers: ['jd', 'sf'] } })),
  },
  {
    code: 'SELLER_CARRIER',
    when: 'two rules share no carrier',
    given: rules(rule({ terms: { carriers: ['jd'] } }), rule({ id: 'r2', terms: { carriers: ['sf'] } })),
    unless: rules(
      rule({ terms: { carriers: ['jd', 'sf'] } }),
      rule({ id: 'r2', terms: { carriers: ['sf'] } }),
    ),
  },
  {
    code: 'SELLER_FIRST_TIME',
    when: 'newcomers are not served',
    given: { q: newBuyer, ...rules(rule({ firstTime: { allowed: false } })) },
    unless: { q: buyer({ completedOrders: 1 }), ...rules(rule({ firstTime: { allowed: false } })) },
  },
  {
    code: 'SELLER_FIRST_TIME',
    when: 'newcomers have a lower maximum',
    given: { q: { ...newBuyer, ...total(10_001) }, ...rules(rule({ firstTime: { maxAmount: 10_000 } })) },
    unless: { q: { ...newBuyer, ...total(10_000) }, ...rules(rule({ firstTime: { maxAmount: 10_000 } })) },
  },
  {
    code: 'SELLER_FIRST_TIME',
    when: 'newcomers are called',
    given: { q: newBuyer, ...rules(rule({ firstTime: { confirmation: 'call' } })) },
    unless: { q: newBuyer },
  },
  {
    code: 'SELLER_OPEN_COD_LIMIT',
    when: 'this would be one open order too many',
    given: { q: buyer({ openCodOrders: 2 }), ...rules(rule({ terms: { maxOpenCodOrders: 2 } })) },
    unless: { q: buyer({ openCodOrders: 1 }), ...rules(rule({ terms: { maxOpenCodOrders: 2 } })) },
  },
  {
    code: 'SELLER_DAILY_CAP',
    when: 'the day is full',
    given: state({ ordersToday: 5 }, rule({ terms: { maxDailyOrders: 5 } })),
    unless: state({ ordersToday: 4 }, rule({ terms: { maxDailyOrders: 5 } })),
  },
  {
    code: 'SELLER_EXPOSURE_CAP',
    when: 'too much cash would be at doors',
    given: state({ exposure: fen(30_001) }, rule({ terms: { maxExposure: 50_000 } })),
    unless: state({ exposure: fen(30_000) }, rule({ terms: { maxExposure: 50_000 } })),
  },
  {
    code: 'BUYER_SUSPENDED',
    when: 'the suspension still runs',
    given: { q: buyer({ suspendedUntil: AFTER }) },
    unless: { q: buyer({ suspendedUntil: AT }) },
  },
  {
    code: 'BUYER_BLOCKLISTED',
    when: 'the buyer is on the list',
    given: { q: buyer({ blocklisted: true }) },
    unless: {},
  },
  {
    code: 'BUYER_OPEN_COD_LIMIT',
    when: 'this would be one open order too many',
    given: platform(platformRule('buyer_open_cod_limit', { count: 3 }), buyer({ openCodOrders: 3 })),
    unless: platform(platformRule('buyer_open_cod_limit', { count: 3 }), buyer({ openCodOrders: 2 })),
  },
  {
    code: 'BUYER_OPEN_COD_LIMIT',
    when: 'too much would be open at this buyer',
    given: platform(openAmount, buyer({ openCodAmount: fen(30_001) })),
    unless: platform(openAmount, buyer({ openCodAmount: fen(30_000) })),
  },
  {
    code: 'BUYER_FIRST_ORDER_LIMIT',
    when: 'a first order is too large',
    given: platform(first, { ...newBuyer, ...total(50_001) }),
    unless: platform(first, { ...newBuyer, ...total(50_000) }),
  },
  {
    code: 'BUYER_FIRST_ORDER_LIMIT',
    when: 'too few orders are completed',
    given: platform(platformRule('buyer_first_order_limit', { count: 3 }), buyer({ completedOrders: 2 })),
    unless: platform(platformRule('buyer_first_order_limit', { count: 3 }), buyer({ completedOrders: 3 })),
  },
  {
    code: 'BUYER_PHONE_UNVERIFIED',
    when: 'more is collected than without a verified phone',
    given: platform(phone, { ...buyer({ phoneVerified: false }), ...total(50_001) }),
    unless: platform(phone, { ...buyer({ phoneVerified: false }), ...total(50_000) }),
  },
  {
    code: 'RISK_REGION_HIGH',
    when: 'the region is risky',
    given: platform(platformRule('risk_region_high', { regionId: 'shenyang' })),
    unless: platform(platformRule('risk_region_high', { regionId: 'chaoyang' })),
  },
  {
    code: 'RISK_REGION_HIGH',
    when: 'the total is above the amount',
    given: platform(platformRule('risk_region_high', { amount: yuan(200), depositBp: 1_000 }), total(20_001)),
    unless: platform(
      platformRule('risk_region_high', { amount: yuan(200), depositBp: 1_000 }),
      total(20_000),
    ),
  },
  {
    code: 'RISK_SCORE_HIGH',
    when: 'refusals by fault reach the count',
    given: platform(platformRule('risk_score', { count: 3 }), buyer({ refusalsByFault: 3 })),
    unless: platform(platformRule('risk_score', { count: 3 }), buyer({ refusalsByFault: 2 })),
  },
  {
    code: 'RISK_SCORE_MEDIUM',
    when: 'refusals by fault reach the count of the deposit',
    given: platform(
      platformRule('risk_score', { count: 1, depositBp: 2_000 }),
      buyer({ refusalsByFault: 1 }),
    ),
    unless: platform(
      platformRule('risk_score', { count: 1, depositBp: 2_000 }),
      buyer({ refusalsByFault: 0 }),
    ),
  },
  {
    code: 'CART_PARCEL_INELIGIBLE',
    when: 'another seller in the basket cannot',
    given: {
      q: lines({}, { sellerId: 's2', ...ring }),
      w: { sellers: [seller([rule()]), seller(null, { sellerId: 's2' })] },
    },
    unless: { q: lines({}, ring) },
  },
];

const answer = ({ q, w }: Asked) => evaluateCod(question(q), world(w));
const conditionOnly: readonly CodReasonCode[] = ['LAW_ID_REQUIRED', 'RISK_SCORE_MEDIUM'];

it.each(cases)('$code: $when', ({ code, given, unless }) => {
  const verdict = answer(given);
  const reason = verdict.reasons.find(found => found.code === code);
  expect(reason).toBeDefined();
  if (conditionOnly.includes(code)) expect(verdict.outcome).toBe('conditional');
  if (reason!.effect === 'deny') expect(verdict.outcome).toBe('deny');
  expect(answer(unless).reasons.map(found => found.code)).not.toContain(code);
});

it('has a case for every code', () => {
  expect(codReasons.filter(code => !cases.some(found => found.code === code))).toEqual([]);
});

it('collects the reasons of every tier, in the order of the tiers', () => {
  const everything: CodWorld = world({
    platformRules: [
      cashLimit,
      platformRule('platform_region_off'),
      platformRule('risk_region_high'),
      platformRule('buyer_open_cod_limit', { count: 1 }),
    ],
    carriers: [carrier({ codEnabled: false, remittanceOverdueSince: BEFORE })],
    sellers: [seller([rule({ effect: 'deny', regionId: 'heping' })]), seller(null, { sellerId: 's2' })],
  });
  const asked = question({
    lines: [line({ flags: ['virtual'], unitPrice: yuan(900) }), line({ sellerId: 's2', ...ring })],
    buyer: regular({ blocklisted: true, openCodOrders: 1 }),
  });
  const { reasons } = evaluateCod(asked, everything);
  expect([...new Set(reasons.map(({ tier }) => tier))]).toEqual(tiers);
  const order = reasons.map(({ code }) => codReasons.indexOf(code));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
