import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drill, RateReport, RateReportCell } from '../src/contract/reports.ts';
import {
  dataQualityReportSchema,
  rateReportSchema,
  reportSchemas,
  type DataQualityReport,
  type ReportName,
} from '../src/contract/reports.ts';
import type { OrderRecord } from '../src/contract/orderRecord.ts';
import { listPath, startApi, type Api, type Who } from '../test/builders/api.ts';
import { buildOrder } from '../test/builders/marketplace.ts';

const region = (id: string, parentId: string | null, level: string) => ({
  id,
  version: 1,
  parentId,
  level,
  nameEn: id,
  nameZh: id,
  aliases: [],
});
const regions = [
  region('CN', null, 'country'),
  region('210000', 'CN', 'province'),
  region('210100', '210000', 'prefecture'),
  region('210102', '210100', 'county'),
  region('210200', '210000', 'prefecture'),
];
const categories = [
  { id: 'cat-1', version: 1, parentId: null, nameEn: 'Toys', nameZh: '', flags: [] },
  { id: 'cat-2', version: 1, parentId: 'cat-1', nameEn: 'Trains', nameZh: '', flags: [] },
];
const line = (categoryId: string | null) => ({
  id: 'l',
  productId: 'pro-1',
  categoryId,
  title: 'x',
  quantity: 1,
  unitPrice: { amount: 1, currency: 'CNY' },
  goods: 1,
  shipping: 0,
  tax: 0,
});

/** 240 orders of every sort, so that each split and filter has something to tell apart. */
const orders: OrderRecord[] = Array.from({ length: 240 }, (_unused, n) => {
  const status =
    (['delivered', 'settled', 'refused', 'shipped', 'lost', 'cancelled'] as const)[n % 6] ?? 'placed';
  const regionId = [null, '210102', '210200', '210000'][n % 4] ?? null;
  const path = {
    '210102': ['210102', '210100', '210000', 'CN'],
    '210200': ['210200', '210000', 'CN'],
    '210000': ['210000', 'CN'],
  };
  const categoryId = ['cat-1', 'cat-2', null][n % 3] ?? null;
  const day = String((n % 28) + 1).padStart(2, '0');
  const month = String((n % 5) + 1).padStart(2, '0');
  return buildOrder(`o${String(n).padStart(3, '0')}`, {
    status,
    sellerId: n % 7 === 0 ? 'sel-2' : 'sel-1',
    carrierId: n % 5 === 0 ? null : 'car-1',
    paymentMethod: (['cod', 'cod', 'alipay', 'unknown'] as const)[n % 4] ?? 'cod',
    placedAt: `2026-${month}-${day}T17:30:00.000Z`,
    shippedAt: n % 11 === 0 ? null : `2026-${month}-${day}T20:00:00.000Z`,
    regionId,
    regionPath: regionId ? (path[regionId as keyof typeof path] ?? []) : [],
    categoryPath: categoryId === 'cat-2' ? ['cat-2', 'cat-1'] : categoryId ? [categoryId] : [],
    lines: [line(categoryId)],
    disputeIds: n % 9 === 0 ? ['dis-1'] : [],
    total: n % 13 === 0 ? null : { amount: 1_000, currency: 'CNY' },
  });
});

const disputes = Array.from({ length: 30 }, (_unused, n) => ({
  id: `dis-${n}`,
  version: 1,
  sellerId: n % 3 === 0 ? 'sel-2' : 'sel-1',
  paymentMethod: n % 2 === 0 ? 'cod' : 'alipay',
  status: n % 5 === 0 ? 'closed' : 'in_review',
  assigneeId: n % 4 === 0 ? 'user-mediator' : null,
  ballWith: 'platform',
  openedAt: `2026-01-${String(n + 1).padStart(2, '0')}T17:00:00.000Z`,
  closedAt: n % 5 === 0 ? '2026-02-10T00:00:00.000Z' : null,
  deadline: { kind: 'decision_target', dueAt: `2026-03-01T${n < 15 ? '07' : '09'}:00:00.000Z` },
  draftDecision: null,
}));

const batchLine = (n: number) => ({
  orderId: 'o001',
  sellerId: `sel-${n}`,
  tracking: `T${n}`,
  expected: 100 * n,
  remitted: 100 * n,
  fee: n,
  match: 'matched',
});
const batch = {
  id: 'rem-1',
  version: 1,
  carrierId: 'car-1',
  currency: 'CNY',
  receivedAt: '2026-03-04T08:00:00.000Z',
};
const remittances = [
  { ...batch, sellerIds: ['sel-1', 'sel-2'], openLines: 0, lines: [batchLine(1), batchLine(2)] },
];

let api: Api;
beforeAll(async () => {
  api = await startApi({ records: { orders, disputes, regions, categories, remittances } });
});
afterAll(() => api.close());

const report = async (name: string, query: Record<string, unknown> = {}, as: Who = 'manager') => {
  const params = Object.entries(query).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return api.ask(`/reports/${name}?${new URLSearchParams(params).toString()}`, { as });
};
const rows = async ({ resource, filter }: Drill, as: Who = 'manager') => {
  const told = await api.ask(listPath(resource, { filter, range: [0, 0] }), { as });
  expect({ filter, status: told.status }).toEqual({ filter, status: 200 });
  return Number(told.headers.get('x-total-count'));
};
const cellsOf = ({ cells, total, undated }: RateReport) =>
  [...cells, total, undated].filter(cell => cell !== null);
async function expectDrills(cells: readonly RateReportCell[], as: Who) {
  for (const { numerator, denominator, open, drill } of cells) {
    expect(await rows(drill.numerator, as)).toBe(numerator);
    expect(await rows(drill.denominator, as)).toBe(denominator);
    expect(await rows(drill.open, as)).toBe(open);
  }
}

describe('a rate', () => {
  const period = { from: '2026-02-01T00:00:00.000Z', to: '2026-04-15T00:00:00.000Z' };
  it.each([
    ['refusal-rate', { by: 'month' }],
    ['refusal-rate', { by: 'week', ...period }],
    ['refusal-rate', { by: 'county', payment: 'any' }],
    ['refusal-rate', { by: 'prefecture', payment: 'cod_or_unknown', cohort: 'placedAt', ...period }],
    ['refusal-rate', { by: 'province', filter: { regionId: '210100' } }],
    ['refusal-rate', { by: 'county', filter: { regionId: '210000', categoryId: 'cat-1' } }],
    ['refusal-rate', { by: 'leaf_category', filter: { categoryId: 'cat-1' }, payment: 'any' }],
    ['refusal-rate', { by: 'carrier', filter: { sellerId: 'sel-1' } }],
    ['dispute-rate', { by: 'month' }],
    ['dispute-rate', { by: 'category', ...period }],
    ['dispute-rate', { by: 'seller', filter: { paymentMethod: 'alipay' } }],
    ['dispute-rate', { by: 'payment_method' }],
    ['dispute-rate', { by: 'product', filter: { carrierId: 'car-1' } }],
  ])('of %s by %j opens lists of exactly its orders', async (name, query) => {
    for (const as of ['manager', 'seller'] as const) {
      const { status, json } = await report(name, query, as);
      expect(status).toBe(200);
      const answer = rateReportSchema.parse(json);
      expect(answer.cells.length).toBeGreaterThan(0);
      await expectDrills(cellsOf(answer), as);
    }
  });

  it.each([
    ['refusal-rate', (o: OrderRecord) => o.shippedAt, (o: OrderRecord) => o.status === 'refused', ['cod']],
    [
      'dispute-rate',
      (o: OrderRecord) => o.placedAt,
      (o: OrderRecord) => o.status !== 'refused' && o.disputeIds.length > 0,
      ['cod', 'alipay', 'unknown'],
    ],
  ] as const)('of %s says what a plain recount of the orders says', async (name, dateOf, counts, methods) => {
    const [from, to] = ['2026-02-28T16:00:00.000Z', '2026-03-31T16:00:00.000Z'];
    const ended = name === 'refusal-rate' ? ['delivered', 'settled', 'refused'] : ['delivered', 'settled'];
    const march = orders.filter(order => {
      const date = dateOf(order);
      const known = date !== null && date >= from && date < to;
      return known && ended.includes(order.status) && methods.some(method => method === order.paymentMethod);
    });
    const answer = rateReportSchema.parse((await report(name, { by: 'month' })).json);
    const { numerator, denominator } = answer.cells.find(({ key }) => key === from)!;
    expect([numerator, denominator]).toEqual([march.filter(counts).length, march.length]);
    expect(denominator).toBeGreaterThan(5);
  });

  it("is a seller's own for a seller, whatever filter is sent", async () => {
    const total = async (as: Who, filter = {}) =>
      rateReportSchema.parse((await report('refusal-rate', { payment: 'any', filter }, as)).json).total
        ?.denominator ?? 0;
    const [all, one, two] = [await total('manager'), await total('seller'), await total('seller2')];
    expect([one + two, one > 0, two > 0]).toEqual([all, true, true]);
    expect(await total('seller2', { sellerId: 'sel-1' })).toBe(0);
  });

  it('of refusals counts unknown payments by itself only where no order says how it was paid', async () => {
    const mixed = rateReportSchema.parse((await report('refusal-rate')).json);
    expect([mixed.payment, mixed.total?.denominator]).toEqual([
      'cod',
      await rows(mixed.total!.drill.denominator),
    ]);
    const imported = ['refused', 'delivered', 'shipped'] as const;
    await api.deps.store.transaction(async tx => {
      for (const status of imported)
        await tx.put(
          'orders',
          buildOrder(`imp-${status}`, { status, sellerId: 'sel-9', paymentMethod: 'unknown' }),
          null,
        );
    });
    const filter = { sellerId: 'sel-9' };
    const unknown = rateReportSchema.parse((await report('refusal-rate', { filter })).json);
    expect([unknown.payment, unknown.total?.numerator, unknown.total?.denominator]).toEqual([
      'cod_or_unknown',
      1,
      2,
    ]);
    await expectDrills(cellsOf(unknown), 'manager');
    const asked = rateReportSchema.parse((await report('refusal-rate', { filter, payment: 'cod' })).json);
    expect([asked.payment, asked.total]).toEqual(['cod', null]);
    await api.deps.store.transaction(async tx => {
      for (const status of imported) await tx.delete('orders', `imp-${status}`, 1);
    });
  });

  it.each([
    [{ by: 'moon' }],
    [{ from: 'yesterday' }],
    [{ filter: 'not json' }],
    [{ filter: { planet: 'Mars' } }],
    [{ speed: 'fast' }],
    [{ by: 'category', filter: { categoryId: 'cat-1' } }],
  ])('asked for with %j is a bad request', async query => {
    expect((await report('refusal-rate', query)).status).toBe(400);
  });

  it('changes when an order does', async () => {
    const ask = async () =>
      rateReportSchema.parse((await report('refusal-rate', { payment: 'any', by: 'seller' })).json).total;
    const before = await ask();
    const order = buildOrder('zzz', { status: 'refused' });
    await api.deps.store.transaction(tx => tx.put('orders', order, null));
    expect((await ask())?.numerator).toBe((before?.numerator ?? 0) + 1);
    await api.deps.store.transaction(tx => tx.delete('orders', 'zzz', 1));
  });
});

describe('other reports', () => {
  it.each(['seller', 'mediator', 'manager', 'admin'] as const)(
    'home of %s: every figure opens its list',
    async as => {
      const home = reportSchemas.home.parse((await report('home', {}, as)).json);
      expect(home.role).toBe(as);
      expect(home.figures.length).toBeGreaterThan(0);
      for (const { count, drill } of home.figures) expect(await rows(drill, as)).toBe(count);
      const cells = [home.refusals, home.disputes].filter(cell => cell !== null);
      await expectDrills(cells, as);
      for (const load of home.loads) {
        expect(await rows(load.drill, as)).toBe(load.open);
        expect(await rows(load.overdueDrill, as)).toBe(load.overdue);
      }
      expect(home.loads.length > 0).toBe(as === 'manager');
      const ages = home.figures.filter(({ code }) => code.startsWith('age_'));
      const open = await rows({ resource: 'disputes', filter: { status_neq: 'closed' } }, as);
      expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(as === 'manager' ? open : 0);
      expect(home.money.map(line => line.code)).toEqual(as === 'seller' ? ['payable', 'held'] : []);
      for (const { drill } of home.money) expect(await rows(drill, as)).toBeGreaterThanOrEqual(0);
    },
  );

  it.each([['manager'], ['seller'], ['mediator']] as const)(
    'dispute activity of %s: what was opened and closed, by the day it was',
    async as => {
      for (const query of [
        { by: 'week' },
        { by: 'month', filter: { paymentMethod: 'cod' }, from: '2026-01-10T00:00:00.000Z' },
      ]) {
        const answer = reportSchemas['dispute-activity'].parse(
          (await report('dispute-activity', query, as)).json,
        );
        expect(answer.cells.length).toBeGreaterThan(1);
        for (const { opened, closed, drill } of answer.cells) {
          expect(await rows(drill.opened, as)).toBe(opened);
          expect(await rows(drill.closed, as)).toBe(closed);
        }
      }
    },
  );

  it('data quality: every gap opens its orders', async () => {
    const answer: DataQualityReport = dataQualityReportSchema.parse((await report('data-quality')).json);
    expect(answer.gaps.map(gap => gap.code)).toEqual([
      'unknown_region',
      'unknown_amount',
      'unknown_outcome',
      'unknown_payment_method',
      'unknown_carrier',
    ]);
    for (const gap of answer.gaps) expect(await rows(gap.drill)).toBe(gap.count);
  });

  it('remittance: a seller sees the figures of own lines only', async () => {
    const sums = async (as: Who) =>
      reportSchemas.remittance
        .parse((await report('remittance', {}, as)).json)
        .carriers.map(one => [one.lines, one.expected, one.lagDays]);
    expect(await sums('manager')).toEqual([[2, 300, 3]]);
    expect(await sums('seller')).toEqual([[1, 100, 3]]);
    expect(await sums('seller2')).toEqual([[1, 200, 3]]);
  });

  it('are not made of the biased part that a mediator sees', async () => {
    for (const name of ['refusal-rate', 'dispute-rate', 'remittance', 'data-quality'] satisfies ReportName[])
      expect((await report(name, {}, 'mediator')).status).toBe(403);
  });

  it('are for those who are signed in, and only known ones', async () => {
    expect((await report('home', {}, null)).status).toBe(401);
    expect((await report('horoscope')).status).toBe(404);
  });
});
