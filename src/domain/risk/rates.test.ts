import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLine, buildOrder } from '../../../test/builders/buildOrder.ts';
import { applyListQuery } from '../../contract/listQuery.ts';
import { fieldsOf } from '../../contract/resources.ts';
import { toOrderRecord } from '../../contract/toOrderRecord.ts';
import { orderStatuses } from '../orders/types.ts';
import type { Order, OrderStatus } from '../orders/types.ts';
import { buildRegionTree } from '../regions/tree.ts';
import type { RegionLevel } from '../regions/types.ts';
import { drillFilter } from './drill.ts';
import type { RatePart } from './drill.ts';
import type { Dimension, RateQuery } from './query.ts';
import { disputeRates, refusalRates } from './rates.ts';

const region = (id: string, parentId: string | null, level: RegionLevel) => ({
  id,
  parentId,
  level,
  nameEn: id,
  nameZh: id,
  aliases: [],
});
const regions = buildRegionTree([
  region('CN', null, 'country'),
  region('210000', 'CN', 'province'),
  region('210100', '210000', 'prefecture'),
  region('210102', '210100', 'county'),
  region('210200', '210000', 'prefecture'),
]);
const categoryParents = new Map([
  ['cat_clothes', null],
  ['cat_shirts', 'cat_clothes'],
  ['cat_toys', null],
]);
const query = (overrides: Partial<RateQuery> = {}): RateQuery => ({
  by: { kind: 'all' },
  cohort: null,
  from: null,
  to: null,
  payment: 'cod',
  timeZone: 'Asia/Shanghai',
  regions,
  categoryParents,
  ...overrides,
});
const shipped = (status: OrderStatus, more: Partial<Order> = {}) =>
  buildOrder({ status, shippedAt: '2026-03-02T00:00:00.000Z', ...more });
const times = (count: number, order: Order) => Array.from({ length: count }, () => order);

describe('Refusal rate', () => {
  it('is refused ÷ (accepted + refused) of shipped COD parcels', () => {
    const orders = [
      ...(['delivered', 'confirmed', 'settled', 'refused'] as const).map(status => shipped(status)),
      ...(['lost', 'returned', 'shipped', 'out_for_delivery'] as const).map(status => shipped(status)),
      ...(['placed', 'cod_pending', 'cancelled'] as const).map(status => shipped(status)),
      shipped('delivered', { paymentMethod: 'card' }),
    ];
    const [cell] = refusalRates(orders, query()).cells;
    expect(cell).toMatchObject({ numerator: 1, denominator: 4, rate: 0.25, open: 2, maturity: 0.75 });
  });

  it('counts orders of unknown payment only when asked', () => {
    const orders = [shipped('refused', { paymentMethod: 'unknown' })];
    expect(refusalRates(orders, query()).cells).toEqual([]);
    expect(refusalRates(orders, query({ payment: 'cod_or_unknown' })).cells).toHaveLength(1);
  });

  it('is mature from nine of ten parcels at an end, and not before', () => {
    const ended = (count: number, open: number) =>
      refusalRates([...times(count, shipped('settled')), ...times(open, shipped('shipped'))], query())
        .cells[0];
    expect(ended(90, 10)?.mature).toBe(true);
    expect(ended(899, 101)?.mature).toBe(false);
  });

  it('keeps orders without a ship date in sight: as a group in time, beside the table otherwise', () => {
    const orders = [shipped('refused', { shippedAt: null }), shipped('settled')];
    const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
    const inTime = refusalRates(orders, query({ ...period, by: { kind: 'time', bucket: 'month' } }));
    expect(inTime.cells.map(cell => [cell.key, cell.numerator])).toEqual([
      ['2026-02-28T16:00:00.000Z', 0],
      [null, 1],
    ]);
    const bySeller = refusalRates(orders, query({ ...period, by: { kind: 'seller' } }));
    expect(bySeller.cells[0]?.denominator).toBe(1);
    expect(bySeller.undated?.numerator).toBe(1);
    const byOrderDate = refusalRates(orders, query({ ...period, cohort: 'placedAt' }));
    expect(byOrderDate).toMatchObject({ cells: [{ numerator: 1, denominator: 2 }], undated: null });
  });
});

describe('Dispute rate', () => {
  it('is disputed ÷ delivered by the day of the order, mature when the time to dispute is over', () => {
    const orders = [
      shipped('settled', { disputeIds: ['dsp_1'] }),
      shipped('settled', { paymentMethod: 'card' }),
      shipped('delivered'),
      shipped('shipped', { disputeIds: ['dsp_2'] }),
    ];
    const [cell] = disputeRates(orders, query({ payment: 'any' })).cells;
    expect(cell).toMatchObject({ numerator: 1, denominator: 3, open: 2, maturity: 0.5, mature: false });
  });
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instant = fc
  .integer({ min: Date.parse('2025-11-01'), max: Date.parse('2026-06-01') })
  .map(millis => new Date(millis).toISOString());
const line = fc.record({
  categoryId: maybe(fc.constantFrom('cat_shirts', 'cat_clothes', 'cat_toys', 'cat_gone')),
  productId: maybe(fc.constantFrom('prd_1', 'prd_2')),
});
const anyOrder = fc
  .record({
    status: fc.constantFrom(...orderStatuses),
    paymentMethod: fc.constantFrom('cod' as const, 'card' as const, 'unknown' as const),
    regionId: maybe(fc.constantFrom('CN', '210000', '210100', '210102', '210200', 'nowhere')),
    carrierId: maybe(fc.constantFrom('car_1', 'car_2')),
    sellerId: fc.constantFrom('sel_1', 'sel_2'),
    disputeIds: fc.constantFrom([], ['dsp_1']),
    shippedAt: maybe(instant),
    placedAt: instant,
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  })
  .map(({ lines, ...rest }) => buildOrder({ ...rest, lines: lines.map(one => buildLine(one)) }));
const anyDimension = fc.constantFrom<Dimension>(
  { kind: 'time', bucket: 'day' },
  { kind: 'time', bucket: 'week' },
  { kind: 'time', bucket: 'month' },
  { kind: 'region', level: 'province' },
  { kind: 'region', level: 'prefecture' },
  { kind: 'region', level: 'county' },
  { kind: 'category', level: 'leaf' },
  { kind: 'category', level: 'top' },
  { kind: 'product' },
  { kind: 'seller' },
  { kind: 'carrier' },
  { kind: 'payment_method' },
  { kind: 'all' },
);
const anyQuery = fc
  .record({
    by: anyDimension,
    from: maybe(fc.constant('2026-01-10T00:00:00.000Z')),
    to: maybe(fc.constant('2026-03-10T00:00:00.000Z')),
    payment: fc.constantFrom('cod' as const, 'cod_or_unknown' as const, 'any' as const),
    cohort: maybe(fc.constantFrom('placedAt' as const, 'shippedAt' as const)),
  })
  .map(query);

describe('Drill-down', () => {
  const rated = [
    ['refusal', refusalRates],
    ['dispute', disputeRates],
  ] as const;

  it.each(rated)('of each %s figure lists exactly as many orders as it counts', (kind, rates) =>
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 40 }), anyQuery, (orders, asked) => {
        const context = { regions, categoryParents, buyerName: null };
        const rows = orders.map((order, i) => toOrderRecord({ ...order, id: `ord_${i}` }, context));
        const listed = (conditions: ReturnType<typeof drillFilter>) =>
          applyListQuery(
            rows,
            fieldsOf('orders'),
            { kind: 'all' },
            { conditions, q: null, sort: { field: 'id', order: 'ASC' }, range: { from: 0, to: 999 } },
          ).total;
        const { cells, undated } = rates(rows, asked);
        for (const cell of undated ? [...cells, undated] : cells)
          for (const part of ['numerator', 'denominator', 'open'] satisfies RatePart[]) {
            const conditions = drillFilter(cell, part, asked, kind);
            expect(listed(conditions)).toBe(cell[part]);
            const names = conditions.map(one => `${one.field} ${one.op}`);
            expect(new Set(names).size).toBe(names.length);
          }
      }),
    ),
  );

  it('drops no order: the groups of a single-valued dimension add up to all', () =>
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 40 }), anyQuery, (orders, asked) => {
        fc.pre(!['category', 'product'].includes(asked.by.kind));
        const whole = refusalRates(orders, { ...asked, by: { kind: 'all' } });
        const parts = refusalRates(orders, asked);
        const sum = ({ cells, undated }: typeof whole) =>
          [...cells, ...(undated ? [undated] : [])].reduce((n, cell) => n + cell.denominator + cell.open, 0);
        expect(sum(parts)).toBe(sum(whole));
      }),
    ));
});
