import { buyer, lines, platform, total, testCodes } from '../../../test/builders/codCases.ts';
import { AFTER, AT, fen, platformRule, rule, seller, yuan } from '../../../test/builders/codWorld.ts';

const first = platformRule('buyer_first_order_limit', { amount: yuan(500) });
const openAmount = platformRule('buyer_open_cod_limit', { amount: yuan(500) });
const phone = platformRule('buyer_phone_verification', { amount: yuan(500) });
const newBuyer = buyer({ completedOrders: 0 });
const ring = { productId: 'ring', categoryPath: ['rings', 'jewellery'] };

testCodes(
  ['buyer', 'risk', 'basket'],
  [
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
      given: platform(
        platformRule('risk_region_high', { amount: yuan(200), depositBp: 1_000 }),
        total(20_001),
      ),
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
  ],
);
