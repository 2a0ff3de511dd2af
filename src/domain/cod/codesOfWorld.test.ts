import {
  carriers,
  coverage,
  lines,
  platform,
  state,
  total,
  testCodes,
} from '../../../test/builders/codCases.ts';
import { AFTER, AT, covers, fen, platformRule, rule, seller, yuan } from '../../../test/builders/codWorld.ts';

const cashLimit = platformRule('law_cash_limit', { regionId: 'CN', amount: yuan(500) });
const cap = platformRule('platform_amount_cap', { categoryId: 'clothing', amount: yuan(500) });
const ids = platformRule('law_id_required', { amount: yuan(500) });

testCodes(
  ['input', 'law', 'platform', 'carrier'],
  [
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
            seller(null, {
              policy: { id: 'p', sellerId: 's1', number: 1, currency: 'USD', rules: [rule()] },
            }),
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
    {
      code: 'CARRIER_NO_COD',
      when: 'there is no carrier at all',
      given: { w: { carriers: [] } },
      unless: {},
    },
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
  ],
);
