import { afterEach, describe, expect, it } from 'vitest';
import { coverageSchema, verdictSchema, type Coverage } from '../src/contract/cod.ts';
import { emptyTerms, openFirstTime } from '../src/domain/cod/terms.ts';
import type { Verdict } from '../src/domain/cod/types.ts';
import type { Api, Who } from '../test/builders/api.ts';
import { buyerRecord, startCase } from '../test/builders/case.ts';
import { T0 } from '../test/builders/disputes.ts';
import { buildProduct } from '../test/builders/marketplace.ts';

const place = (id: string, parentId: string | null, level: string) => ({
  id,
  version: 1,
  parentId,
  level,
  nameEn: id,
  nameZh: id,
  aliases: [],
});
const regions = [
  place('CN', null, 'country'),
  place('210000', 'CN', 'province'),
  place('210100', '210000', 'prefecture'),
  place('210102', '210100', 'county'),
  place('210103', '210100', 'county'),
  place('211300', '210000', 'prefecture'),
  place('211302', '211300', 'county'),
];
const stored = { version: 1, validFrom: null, validTo: null };
const policy = (id: string, status: string, maxAmount: number | null, denied: string[] = []) => ({
  id,
  version: 1,
  sellerId: 'sel-1',
  number: status === 'draft' ? 2 : 1,
  status,
  currency: 'CNY',
  note: '',
  createdBy: 'user-seller',
  createdAt: T0,
  publishAt: null,
  publishedAt: status === 'draft' ? null : '2026-01-01T00:00:00.000Z',
  publishedBy: null,
  supersededAt: null,
  rules: [
    { id: 'all', regionId: '210000', effect: 'allow', terms: { ...emptyTerms, maxAmount } },
    ...denied.map(regionId => ({ id: `no-${regionId}`, regionId, effect: 'deny', terms: emptyTerms })),
  ].map(rule => ({
    ...rule,
    product: { kind: 'all' },
    firstTime: openFirstTime,
    validFrom: null,
    validTo: null,
    note: '',
  })),
});
const records = {
  regions,
  sellers: ['sel-1', 'sel-2'].map(id => ({ id, version: 1, regionId: '210102', codRestriction: null })),
  products: [
    buildProduct('cheap', { price: { amount: 5_000, currency: 'CNY' } }),
    buildProduct('dear', { price: { amount: 70_000, currency: 'CNY' } }),
    buildProduct('off', { active: false }),
    buildProduct('theirs', { sellerId: 'sel-2' }),
  ],
  'carrier-coverage': [
    {
      ...stored,
      id: 'cov',
      carrierId: 'car-1',
      regionId: '210000',
      cod: true,
      cashLimit: null,
      deliveryDays: 2,
    },
  ],
  'platform-rules': [],
  'cod-policies': [policy('pol-live', 'published', 60_000, ['211300']), policy('pol-draft', 'draft', 1_000)],
};

let api: Api;
afterEach(() => api.close());
const ask = async (body: object, as: Who = 'seller') => {
  const question = {
    lines: [{ productId: 'cheap', quantity: 1 }],
    regionId: '210102',
    buyer: { buyerId: 'buy_1' },
  };
  return api.ask('/cod/evaluate', { method: 'POST', as, body: { ...question, ...body } });
};
const verdict = async (body: object = {}, as: Who = 'seller'): Promise<Verdict> => {
  const { status, json } = await ask(body, as);
  expect(status).toBe(200);
  return verdictSchema.parse(json);
};

describe('what a buyer would be offered', () => {
  it('follows the published policy of the seller', async () => {
    api = await startCase({ records });
    expect(await verdict()).toMatchObject({
      outcome: 'offer',
      collectible: { amount: 5_000 },
      carriers: ['car-1'],
      policyVersions: [{ policyId: 'pol-live', number: 1 }],
    });
    expect((await verdict({ regionId: '211302' })).reasons.map(one => one.code)).toEqual(['SELLER_REGION']);
    expect(
      (await verdict({ lines: [{ productId: 'dear', quantity: 1 }] })).reasons.map(one => one.code),
    ).toEqual(['SELLER_MAX']);
    expect((await verdict({ regionId: null })).reasons.map(one => one.code)).toContain('ADDRESS_UNRESOLVED');
  });

  it('or a draft, before it is published', async () => {
    api = await startCase({ records });
    const { outcome, reasons } = await verdict({ draftPolicyId: 'pol-draft' });
    expect([outcome, reasons.map(one => one.code)]).toEqual(['deny', ['SELLER_MAX']]);
    expect((await ask({ draftPolicyId: 'none' })).status).toBe(404);
  });

  it('or as if its own remedies had been followed', async () => {
    api = await startCase({ records });
    const lines = [{ productId: 'dear', quantity: 1 }];
    const { outcome, remedies } = await verdict({ lines });
    expect([outcome, remedies]).toEqual([
      'deny',
      [{ kind: 'reduce_amount', to: { amount: 60_000, currency: 'CNY' } }],
    ]);
    expect(await verdict({ lines, following: remedies })).toMatchObject({
      outcome: 'offer',
      collectible: { amount: 60_000 },
    });
    expect((await ask({ following: [{ kind: 'bribe' }] })).status).toBe(422);
  });

  it.each(['reduce_amount', 'raise_amount'])(
    'and one that leaves nothing to %s changes nothing more',
    async kind => {
      api = await startCase({ records });
      const nothing = { kind: 'split_basket', eligibleProductIds: [] };
      const following = [nothing, { kind, to: { amount: 500, currency: 'CNY' } }];
      expect(await verdict({ following })).toMatchObject({ outcome: 'deny', collectible: { amount: 0 } });
    },
  );

  it('also for the dearest basket there can be', async () => {
    const price = { amount: 90_000_000_000, currency: 'CNY' };
    const dearest = Array.from({ length: 50 }, (_, n) => buildProduct(`dearest-${n}`, { price }));
    const fee = { flat: price.amount, bp: 10_000 };
    const [live, ...others] = records['cod-policies'];
    const rules = live?.rules.map(rule => ({ ...rule, terms: { ...rule.terms, maxAmount: null, fee } }));
    const policies = [{ ...live, id: 'pol-live', version: 1, rules }, ...others];
    api = await startCase({ records: { ...records, products: dearest, 'cod-policies': policies } });
    const lines = dearest.map(({ id }) => ({ productId: id, quantity: 999 }));
    expect((await ask({ lines })).status).toBe(200);
    const body = { ...buildProduct('x'), id: undefined, version: undefined, sku: 'MORE' };
    const more = { ...price, amount: price.amount + 1 };
    const told = await api.ask('/products', { method: 'POST', as: 'seller', body: { ...body, price: more } });
    expect(told).toMatchObject({ status: 422, json: { errors: { 'price.amount': expect.any(String) } } });
  });

  it('at another instant follows the version that was in force', async () => {
    api = await startCase({ records });
    expect((await verdict({ at: '2025-12-31T23:59:59.999Z' })).reasons.map(one => one.code)).toEqual([
      'SELLER_COD_OFF',
    ]);
    expect((await verdict({ at: '2026-01-01T00:00:00.000Z' })).outcome).toBe('offer');
  });

  it('counts what the buyer has open, and tells a seller the reason without its figures', async () => {
    const cap = { ...stored, id: 'cap', kind: 'buyer_open_cod_limit', regionId: null, categoryId: null };
    const rule = { ...cap, amount: null, count: 1, depositBp: null, citation: 'Terms' };
    const order = {
      paymentMethod: 'cod' as const,
      status: 'shipped' as const,
      closedAt: null,
      confirmBy: null,
    };
    api = await startCase({ dispute: null, order, records: { ...records, 'platform-rules': [rule] } });
    const [told] = (await verdict()).reasons;
    expect(told).toMatchObject({ code: 'BUYER_OPEN_COD_LIMIT', facts: {} });
    const [toStaff] = (await verdict({}, 'manager')).reasons;
    expect(toStaff?.facts).not.toEqual({});
  });

  it('does not tell a seller until when a buyer is suspended, however often they ask', async () => {
    const until = '2026-12-01T00:00:00.000Z';
    const buyers = [{ ...buyerRecord, codSuspendedUntil: until }];
    api = await startCase({ records: { ...records, buyers } });
    const later = { at: '2027-01-01T00:00:00.000Z' };
    for (const body of [{}, later]) {
      const told = await verdict(body);
      expect(told.reasons.map(one => one.code)).toEqual(['BUYER_SUSPENDED']);
      expect(told.remedies).toEqual([]);
    }
    expect(await verdict({}, 'manager')).toMatchObject({ remedies: [{ kind: 'wait_until', at: until }] });
    expect((await verdict(later, 'manager')).outcome).toBe('offer');
  });

  it('does not tell a seller how many parcels a buyer has open elsewhere', async () => {
    const policies = records['cod-policies'].map(one => ({
      ...one,
      rules: one.rules.map(rule => ({ ...rule, terms: { ...rule.terms, maxOpenCodOrders: 1 } })),
    }));
    const order = { paymentMethod: 'cod', status: 'shipped', closedAt: null, confirmBy: null } as const;
    api = await startCase({ dispute: null, order, records: { ...records, 'cod-policies': policies } });
    const told = await verdict();
    expect(told.reasons).toMatchObject([{ code: 'SELLER_OPEN_COD_LIMIT', facts: { count: 1 } }]);
    expect(JSON.stringify(told)).not.toMatch(/"open"|close_open_orders/);
    expect(JSON.stringify(await verdict({}, 'manager'))).toMatch(/"open":2/);
  });

  it.each([
    ['a foreign product', { lines: [{ productId: 'theirs', quantity: 1 }] }, 'seller', 422],
    ['an unknown product', { lines: [{ productId: 'none', quantity: 1 }] }, 'seller', 422],
    ['a foreign buyer', { buyer: { buyerId: 'buy-2' } }, 'seller', 404],
    ['no piece', { lines: [{ productId: 'cheap', quantity: 0 }] }, 'seller', 422],
    ['nothing', { lines: [] }, 'seller', 422],
    ['nobody signed in', {}, null, 401],
  ] as const)('is not answered for %s', async (_label, body, as, status) => {
    api = await startCase({ records });
    expect((await ask(body, as)).status).toBe(status);
  });
});

describe('coverage', () => {
  const coverage = async (query: string, as: Who = 'seller') => api.ask(`/cod/coverage?${query}`, { as });

  it('counts own active products in the counties around the seller', async () => {
    api = await startCase({ records });
    const answer: Coverage = coverageSchema.parse((await coverage('sellerId=sel-1')).json);
    expect(answer).toMatchObject({ products: 2, cells: 6, offered: 2, conditional: 0, denied: 4 });
    expect(answer.deniedBy).toEqual([
      { code: 'SELLER_MAX', cells: 2 },
      { code: 'SELLER_REGION', cells: 2 },
    ]);
    expect(answer.regions).toEqual([
      { regionId: '210102', offered: 1, conditional: 0, denied: 1 },
      { regionId: '210103', offered: 1, conditional: 0, denied: 1 },
      { regionId: '211302', offered: 0, conditional: 0, denied: 2 },
    ]);
  });

  it("can be asked for a part, and is a seller's own", async () => {
    api = await startCase({ records });
    expect((await coverage('sellerId=sel-1&under=211300')).json).toMatchObject({ cells: 2, denied: 2 });
    expect((await coverage('sellerId=sel-2', 'manager')).json).toMatchObject({ policy: null, offered: 0 });
    expect((await coverage('sellerId=sel-2')).status).toBe(404);
    expect((await coverage('sellerId=sel-1&under=atlantis')).status).toBe(400);
    expect((await coverage('')).status).toBe(400);
  });
});
