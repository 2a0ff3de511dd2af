import fc from 'fast-check';
import type {
  BasketLine,
  CarrierCoverage,
  CodRule,
  FlatOrPart,
  PlatformRule,
  PlatformRuleKind,
  ProductFlag,
  SellerCodState,
} from '../../src/domain/cod/types.ts';
import {
  AFTER,
  AT,
  BEFORE,
  carrier,
  covers,
  line,
  platformRule,
  regular,
  rule,
  seller,
  world,
} from './codWorld.ts';

/** Small alphabets, so that scopes overlap, contradict and tie all the time. */
const counties = ['heping', 'shenhe', 'beipiao', 'jianping', 'nanguan'] as const;
export const places = fc.constantFrom(...counties, 'shenyang', 'chaoyang', 'liaoning', 'jilin', 'CN', 'RU');
const anywhere = fc.option(places, { freq: 3 });

export const goods = {
  coat: ['coats', 'clothing'],
  scarf: ['scarves', 'clothing'],
  ring: ['rings', 'jewellery'],
  watch: ['watches', 'jewellery'],
  lamp: ['home'],
} as const satisfies Record<string, readonly string[]>;
const productIds = ['coat', 'scarf', 'ring', 'watch', 'lamp'] as const;
const categories = fc.constantFrom('coats', 'clothing', 'rings', 'jewellery', 'home');

/** Few values, so that limits meet amounts exactly. */
export const amounts = fc.oneof(
  fc.constantFrom(0, 1, 9_999, 10_000, 10_001, 30_000, 50_000, 50_001),
  fc.integer({ min: 0, max: 120_000 }),
);
const limit = fc.option(amounts, { freq: 2 });
const dates = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ validFrom: null, validTo: null }) },
  fc.constantFrom(
    { validFrom: AT, validTo: null },
    { validFrom: AFTER, validTo: null },
    { validFrom: null, validTo: AT },
    { validFrom: BEFORE, validTo: AFTER },
  ),
);
const part: fc.Arbitrary<FlatOrPart | null> = fc.option(
  fc.record({ flat: fc.constantFrom(0, 500, 2_000), bp: fc.constantFrom(0, 150, 2_000, 10_000) }),
  { freq: 2 },
);
const confirmation = fc.constantFrom('none', 'otp', 'call');
const carrierIds = fc.uniqueArray(fc.constantFrom('sf', 'jd', 'ems'), { maxLength: 2 });

const scope: fc.Arbitrary<CodRule['product']> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  categories.map(id => ({ kind: 'category' as const, id })),
  fc.constantFrom(...productIds).map(id => ({ kind: 'product' as const, id })),
);

const terms = fc.record({
  minAmount: fc.option(fc.constantFrom(1, 5_000, 10_000), { freq: 1 }),
  maxAmount: limit,
  fee: part,
  deposit: part,
  confirmation,
  confirmWithinHours: fc.option(fc.constantFrom(12, 24), { freq: 1 }),
  maxOpenCodOrders: fc.option(fc.constantFrom(1, 3), { freq: 1 }),
  maxExposure: fc.option(fc.constantFrom(60_000, 100_000), { freq: 1 }),
  maxDailyOrders: fc.option(fc.constantFrom(3, 5), { freq: 1 }),
  carriers: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, carrierIds),
});
const firstTime = fc.record({
  allowed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  maxAmount: limit,
  deposit: part,
  confirmation: fc.option(confirmation),
});

const numbered = <T>(items: readonly T[], letter: string): (T & { id: string })[] =>
  items.map((item, index) => ({ ...item, id: `${letter}${index}` }));

const looseRule = fc.record({
  product: scope,
  regionId: anywhere,
  effect: fc.constantFrom('allow', 'allow', 'allow', 'condition', 'condition', 'deny'),
  terms: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, terms),
  firstTime: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, firstTime),
  dates,
});
export const codRules: fc.Arbitrary<CodRule[]> = fc
  .record({ all: fc.array(looseRule, { maxLength: 10 }), open: fc.constantFrom(true, true, true, false) })
  .map(({ all, open }) => [
    ...(open ? [rule({ id: 'open' })] : []),
    ...numbered(all, 'r').map(({ dates: when, ...one }) => rule({ ...one, ...when })),
  ]);

const kinds: readonly PlatformRuleKind[] = [
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
];
const loosePlatformRule = fc.record({
  kind: fc.constantFrom(...kinds),
  regionId: fc.option(places, { freq: 8 }),
  categoryId: fc.option(categories, { freq: 3 }),
  amount: fc.option(
    fc.record({
      amount: amounts,
      currency: fc.oneof({ weight: 20, arbitrary: fc.constant('CNY') }, fc.constant('EUR')),
    }),
    { freq: 3 },
  ),
  count: fc.option(fc.constantFrom(1, 2, 3), { freq: 3 }),
  depositBp: fc.option(fc.constantFrom(1_000, 5_000), { freq: 3 }),
  dates,
});
const platformRules: fc.Arbitrary<PlatformRule[]> = fc
  .array(loosePlatformRule, { maxLength: 4 })
  .map(all =>
    numbered(all, 'p').map(({ dates: when, kind, ...one }) => platformRule(kind, { ...one, ...when })),
  );

const coverage: fc.Arbitrary<CarrierCoverage[]> = fc
  .array(
    fc.record({
      carrierId: fc.constantFrom('sf', 'jd', 'ems'),
      regionId: places,
      cod: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
      cashLimit: limit.map(amount => (amount === null ? null : { amount, currency: 'CNY' })),
      dates,
    }),
    { maxLength: 6 },
  )
  .map(all => [
    covers(),
    ...numbered(all, 'c').map(({ dates: when, ...one }) => covers({ ...one, ...when })),
  ]);

const state = (sellerId: string): fc.Arbitrary<SellerCodState> =>
  fc
    .record({
      rules: fc.oneof({ weight: 12, arbitrary: codRules }, fc.constant(null)),
      exposure: amounts,
      ordersToday: fc.constantFrom(0, 3),
      restricted: fc.oneof(
        { weight: 12, arbitrary: fc.constant(null) },
        fc.constantFrom({ reason: 'x', until: AFTER }, { reason: 'x', until: null }),
      ),
    })
    .map(({ rules, exposure, ...one }) =>
      seller(rules, { ...one, sellerId, exposure: { amount: exposure, currency: 'CNY' } }),
    );

export const codWorlds = fc
  .record({
    sellers: fc.tuple(state('s1'), state('s2')),
    platformRules,
    coverage,
    carriers: fc.constant([
      carrier(),
      carrier({ id: 'jd' }),
      carrier({ id: 'ems', remittanceOverdueSince: BEFORE }),
    ]),
    carrierId: fc.option(fc.constantFrom('sf', 'jd'), { freq: 1 }),
  })
  .map(parts => world(parts));

export const buyers = fc
  .record({
    completedOrders: fc.constantFrom(0, 1, 5),
    refusalsByFault: fc.constantFrom(0, 0, 1, 3),
    openCodOrders: fc.constantFrom(0, 0, 1, 3),
    openCodAmount: amounts.map(amount => ({ amount, currency: 'CNY' })),
    suspendedUntil: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom(AT, AFTER)),
    blocklisted: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
    phoneVerified: fc.boolean(),
  })
  .map(regular);

const flags: fc.Arbitrary<ProductFlag[]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<ProductFlag[]>([]) },
  fc.uniqueArray(fc.constantFrom<ProductFlag[]>('virtual', 'preorder', 'id_required', 'perishable'), {
    maxLength: 2,
  }),
);
export const basketLines: fc.Arbitrary<BasketLine> = fc
  .record({
    productId: fc.constantFrom(...productIds),
    flags,
    amount: amounts,
    quantity: fc.constantFrom(1, 2),
    shipsFrom: fc.oneof({ weight: 6, arbitrary: fc.constant('shenyang') }, fc.constant('RU')),
  })
  .map(({ productId, amount, ...one }) =>
    line({
      ...one,
      productId,
      categoryPath: goods[productId],
      unitPrice: { amount, currency: 'CNY' },
      sellerId: productId === 'watch' || productId === 'lamp' ? 's2' : 's1',
    }),
  );

export const questions = fc
  .record({
    lines: fc.uniqueArray(basketLines, {
      minLength: 1,
      maxLength: 4,
      selector: ({ productId }) => productId,
    }),
    regionId: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...counties) }, fc.constant(null)),
    buyer: buyers,
    shipping: fc.option(fc.constantFrom(100, 1_500)),
  })
  .map(({ shipping, ...one }) => ({
    ...one,
    at: AT,
    charges: shipping === null ? [] : [{ sellerId: 's1', amount: { amount: shipping, currency: 'CNY' } }],
  }));
