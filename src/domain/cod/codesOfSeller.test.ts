import { buyer, rules, state, total, testCodes } from '../../../test/builders/codCases.ts';
import { AFTER, AT, fen, rule, seller } from '../../../test/builders/codWorld.ts';

const newBuyer = buyer({ completedOrders: 0 });

testCodes(
  ['seller'],
  [
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
      unless: {
        q: total(9_900),
        ...rules(rule({ terms: { maxAmount: 10_000, fee: { flat: 100, bp: 0 } } })),
      },
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
  ],
);
