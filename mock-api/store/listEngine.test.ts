import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyListQuery } from '../../src/contract/listQuery.ts';
import type { Condition, FieldSpec, FieldTable, ListQuery, Scope } from '../../src/contract/query.ts';
import { ListEngine } from './listEngine.ts';
import { Table } from './table.ts';
import { emptyState } from './collections.ts';

const spec = (type: FieldSpec['type'], path: string, search = false): FieldSpec => ({
  path: path.split('.'),
  type,
  filter: true,
  sort: type !== 'ids',
  search,
});

const fields: FieldTable = {
  id: spec('id', 'id'),
  status: spec('text', 'status'),
  title: spec('text', 'title', true),
  names: spec('ids', 'names', true),
  amount: spec('number', 'total.amount'),
  active: spec('boolean', 'active'),
  at: spec('instant', 'at'),
  products: spec('ids', 'lines.productId'),
};

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 6 });
const word = fc.constantFrom('Ring', 'ring 7', 'Ärger', 'ÄRGER', '戒指', 'İstanbul', 'a', 'b');
const status = fc.constantFrom('paid', 'refused', 'lost');
const amount = fc.integer({ min: -3, max: 9 });
const instant = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-01-02T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
);
const product = fc.constantFrom('p1', 'p2', 'p3');

interface Row {
  readonly id: string;
}

const id = fc.integer({ min: 0, max: 60 }).map(n => `r${String(n).padStart(2, '0')}`);
const rowOf = (id: string): fc.Arbitrary<Row> =>
  fc.record({
    id: fc.constant(id),
    version: fc.constant(1),
    status: nullable(status),
    title: nullable(word),
    names: fc.array(word, { maxLength: 2 }),
    total: nullable(fc.record({ amount: nullable(amount), currency: fc.constant('CNY') })),
    active: fc.boolean(),
    at: nullable(instant),
    lines: fc.array(fc.record({ productId: nullable(product) }), { maxLength: 2 }),
  });
const row = id.chain(rowOf);

const equality = (field: string, value: fc.Arbitrary<string | number | boolean>): fc.Arbitrary<Condition> =>
  fc.record({
    field: fc.constant(field),
    op: fc.constantFrom('eq', 'neq'),
    values: fc.array(nullable(value), { maxLength: 3 }),
  });
const range = (field: string, value: fc.Arbitrary<string | number>): fc.Arbitrary<Condition> =>
  fc.record({
    field: fc.constant(field),
    op: fc.constantFrom('gte', 'gt', 'lte', 'lt'),
    values: value.map(one => [one]),
  });
const condition = fc.oneof(
  equality('status', status),
  equality('names', word),
  equality('products', product),
  equality('amount', amount),
  equality('active', fc.boolean()),
  range('amount', amount),
  range('at', instant),
  range('id', id),
  equality('unknown', status),
);
const query: fc.Arbitrary<ListQuery> = fc.record(
  {
    conditions: fc.array(condition, { maxLength: 2 }),
    q: nullable(fc.constantFrom('ring', 'RING', 'är', '戒', 'i', '7', 'ring 7', 'none')),
    sort: fc.record({
      field: fc.constantFrom('id', 'status', 'title', 'amount', 'active', 'at'),
      order: fc.constantFrom('ASC', 'DESC'),
    }),
    range: fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 }))
      .map(([from, length]) => ({ from, to: from + length })),
    searched: fc.subarray(['title', 'names', 'status']),
  },
  { requiredKeys: ['conditions', 'q', 'sort', 'range'] },
);
const scope: fc.Arbitrary<Scope> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Scope>({ kind: 'all' }) },
  fc.constant<Scope>({ kind: 'none' }),
  fc
    .array(condition, { minLength: 1, maxLength: 2 })
    .map((conditions): Scope => ({ kind: 'where', conditions })),
);
const step = fc.oneof({ weight: 3, arbitrary: fc.record({ put: row }) }, fc.record({ delete: id }), {
  weight: 3,
  arbitrary: fc.record({ scope, query }),
});

/** The engine does not care what a row is; a table of settings carries any. */
function tableOf(rows: readonly Row[]) {
  const state = emptyState();
  const unique = [...new Map(rows.map(row => [row.id, row])).values()];
  Object.assign(state, { settings: unique });
  const table = new Table(state, 'settings');
  const engine = new ListEngine<Row>(table.rows, fields);
  table.listener = engine;
  return { table, engine };
}

describe('the list engine answers as the contract does on a plain array', () => {
  test('for every query, scope and order of writes', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.array(step, { maxLength: 30 }), (rows, steps) => {
        const { table, engine } = tableOf(rows);
        const answers: unknown[] = [];
        const expected: unknown[] = [];
        for (const each of steps)
          if ('put' in each) table.put(JSON.parse(JSON.stringify(each.put)));
          else if ('delete' in each) table.delete(each.delete);
          else {
            answers.push(engine.list(each.scope, each.query));
            expected.push(applyListQuery<Row>(table.all(), fields, each.scope, each.query));
          }
        expect(answers).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('when more rows changed than are mended one by one', () => {
    const rows = Array.from({ length: 1_200 }, (_, n) => ({
      id: `r${String(n).padStart(4, '0')}`,
      total: { amount: n % 7 },
    }));
    const { table, engine } = tableOf(rows);
    const query: ListQuery = {
      conditions: [],
      q: null,
      sort: { field: 'amount', order: 'DESC' },
      range: { from: 0, to: 1_199 },
    };
    engine.list({ kind: 'all' }, query);
    for (const row of rows.slice(0, 900))
      table.put(JSON.parse(JSON.stringify({ ...row, total: { amount: 100 - row.total.amount } })));
    expect(engine.list({ kind: 'all' }, query)).toEqual(
      applyListQuery<Row>(table.all(), fields, { kind: 'all' }, query),
    );
  });
});

test('a reader keeps the array it was given when the table changes', () => {
  const { table } = tableOf([{ id: 'a' }, { id: 'c' }]);
  const before = table.all();
  expect(table.all()).toBe(before);
  table.put({ id: 'b', version: 1, value: null });
  expect(before.map(row => row.id)).toEqual(['a', 'c']);
  expect(table.all().map(row => row.id)).toEqual(['a', 'b', 'c']);
});
