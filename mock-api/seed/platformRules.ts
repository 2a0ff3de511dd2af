import type { Records } from '../../src/contract/records.ts';
import { money } from '../../src/domain/shared/money.ts';

type Rule = Records['platform-rules'];

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const DEMO = 'Demonstration data: a rule of this demo marketplace, not of any law.';

const rule = (id: string, kind: Rule['kind'], citation: string, fields: Partial<Rule>): Rule => ({
  id: `rule-${id}`,
  version: 1,
  kind,
  regionId: null,
  categoryId: null,
  amount: null,
  count: null,
  depositBp: null,
  citation,
  validFrom: null,
  validTo: null,
  ...fields,
});

/** Applies from 10 July 2027, midnight UTC here; member states may set a lower cap, which this line does not know. */
const euCashCaps = EU.map(country =>
  rule(
    `eu-cash-${country}`,
    'law_cash_limit',
    'Regulation (EU) 2024/1624, Article 80(1): cash payments to traders up to EUR 10,000.',
    {
      regionId: country,
      amount: money(1_000_000, 'EUR'),
      validFrom: '2027-07-10T00:00:00.000Z',
    },
  ),
);

/** The law's only real line is the Union's cash cap; every other says that it is demonstration data. */
export const makePlatformRules = (): Rule[] => [
  ...euCashCaps,
  rule('health-ban', 'law_category_ban', `${DEMO} No cash on delivery for health products in Benxi.`, {
    regionId: '210500',
    categoryId: 'health',
  }),
  rule(
    'jewellery-id',
    'law_id_required',
    `${DEMO} Identification for jewellery paid in cash above CNY 2,000.`,
    { regionId: 'CN', categoryId: 'jewellery', amount: money(200_000, 'CNY') },
  ),
  rule('island', 'platform_region_off', `${DEMO} Changhai's islands: ferries carry no cash.`, {
    regionId: '210224',
  }),
  rule(
    'jewellery-huludao',
    'platform_category_excluded',
    `${DEMO} No jewellery for cash in Huludao while losses are examined.`,
    { regionId: '211400', categoryId: 'jewellery' },
  ),
  rule('amount-cap', 'platform_amount_cap', `${DEMO} At most CNY 3,000 in cash a parcel.`, {
    regionId: 'CN',
    amount: money(300_000, 'CNY'),
  }),
  rule(
    'cross-border',
    'platform_cross_border',
    `${DEMO} Cash on delivery is offered on domestic parcels only.`,
    {},
  ),
  rule(
    'open-orders',
    'buyer_open_cod_limit',
    `${DEMO} At most three cash parcels on their way to one buyer.`,
    { count: 3 },
  ),
  rule('first-order', 'buyer_first_order_limit', `${DEMO} A first order in cash up to CNY 1,200.`, {
    amount: money(120_000, 'CNY'),
  }),
  rule('phone', 'buyer_phone_verification', `${DEMO} A verified phone for more than CNY 500 in cash.`, {
    amount: money(50_000, 'CNY'),
  }),
  rule(
    'chaoyang-risk',
    'risk_region_high',
    `${DEMO} Chaoyang: a deposit of 10 % above CNY 400, for its refusals.`,
    { regionId: '211300', amount: money(40_000, 'CNY'), depositBp: 1_000 },
  ),
  rule('risk-medium', 'risk_score', `${DEMO} After one refusal by fault: a deposit of 20 %.`, {
    count: 1,
    depositBp: 2_000,
  }),
  rule('risk-high', 'risk_score', `${DEMO} After three refusals by fault: no cash on delivery.`, {
    count: 3,
  }),
];
