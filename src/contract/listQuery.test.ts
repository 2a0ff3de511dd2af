import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyListQuery, parseListQuery } from './listQuery.ts';
import type { FieldTable, ListQuery, Scope } from './query.ts';

const spec = (type: FieldTable[string]['type'], path: string, search = false) => ({
  type,
  path: path.split('.'),
  filter: true,
  sort: type !== 'ids',
  search,
});
const fields: FieldTable = {
  id: spec('id', 'id'),
  status: spec('text', 'status'),
  amount: spec('number', 'total.amount'),
  open: spec('boolean', 'open'),
  at: spec('instant', 'at'),
  tags: spec('ids', 'tags', true),
  product: spec('ids', 'lines.product'),
  title: spec('text', 'title', true),
};

interface Row {
  readonly id: string;
  readonly status: string;
  readonly total: { readonly amount: number } | null;
  readonly open: boolean;
  readonly at: string | null;
  readonly tags: readonly string[];
  readonly lines: readonly { readonly product: string }[];
  readonly title: string;
}

const row = (id: string, over: Partial<Row> = {}): Row => ({
  id,
  status: 'open',
  total: { amount: 100 },
  open: true,
  at: '2026-01-01T00:00:00.000Z',
  tags: [],
  lines: [],
  title: '',
  ...over,
});

const all: Scope = { kind: 'all' };
const query = (raw: { sort?: unknown; range?: unknown; filter?: unknown }): ListQuery => {
  const text = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));
  const parsed = parseListQuery(
    { sort: text(raw.sort), range: text(raw.range), filter: text(raw.filter) },
    fields,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
};
const found = (rows: readonly Row[], filter: object, scope: Scope = all) =>
  applyListQuery(rows, fields, scope, query({ filter })).rows.map(({ id }) => id);

describe('a list query', () => {
  it('without parameters gives up to a thousand rows by id', () => {
    expect(query({})).toEqual({
      conditions: [],
      q: null,
      sort: { field: 'id', order: 'ASC' },
      range: { from: 0, to: 999 },
    });
  });

  it.each([
    ['filter', '{bad'],
    ['filter', '[]'],
    ['filter', '"x"'],
    ['filter', 'null'],
    ['filter', ''],
    ['filter', '{"nope":1}'],
    ['filter', '{"status_like":"x"}'],
    ['filter', '{"amount":"12"}'],
    ['filter', '{"amount_gte":[1]}'],
    ['filter', '{"amount_gte":null}'],
    ['filter', '{"open_gt":true}'],
    ['filter', '{"tags_gte":"a"}'],
    ['filter', '{"at_gte":"yesterday"}'],
    ['filter', '{"status":{}}'],
    ['filter', '{"status":[["x"]]}'],
    ['filter', '{"q":5}'],
    ['filter', '{"q":"a\\u0000"}'],
    ['filter', '{"__proto__":{"x":1}}'],
    ['filter', '{"constructor":1}'],
    ['range', 'abc'],
    ['range', '{}'],
    ['range', '[0]'],
    ['range', '[5,1]'],
    ['range', '[-1,5]'],
    ['range', '[1.5,2.5]'],
    ['range', '[0,1000]'],
    ['sort', 'title'],
    ['sort', '[]'],
    ['sort', '["tags","ASC"]'],
    ['sort', '["__proto__","ASC"]'],
    ['sort', '["id","sideways"]'],
  ])('refuses %s=%s', (parameter, text) => {
    const parsed = parseListQuery({ [parameter]: text }, fields);
    expect(parsed).toMatchObject({ ok: false, refusal: { code: 'bad-query', facts: { parameter } } });
  });

  it('takes a range of a thousand rows, the most there is', () => {
    expect(query({ range: [0, 999] }).range).toEqual({ from: 0, to: 999 });
  });

  it('never throws and never lets an unknown field pass, whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const parsed = parseListQuery({ filter: JSON.stringify({ [`x${key}`]: value }) }, fields);
        expect(parsed.ok).toBe(false);
      }),
    );
  });
});

describe('filters', () => {
  const rows = [
    row('a', { total: { amount: 100 }, tags: ['x', 'y'], lines: [{ product: 'p1' }, { product: 'p2' }] }),
    row('b', { total: null, at: null, status: 'closed', title: '100% Cotton 辽宁' }),
    row('c', { total: { amount: 200 }, open: false, tags: ['y'] }),
  ];

  it.each([
    [{ status: 'open' }, ['a', 'c']],
    [{ status: ['open', 'closed'] }, ['a', 'b', 'c']],
    [{ status: [] }, []],
    [{ status_neq: 'open' }, ['b']],
    [{ status_neq: [] }, ['a', 'b', 'c']],
    [{ at: null }, ['b']],
    [{ at_neq: null }, ['a', 'c']],
    [{ amount_gte: 200 }, ['c']],
    [{ amount_gt: 200 }, []],
    [{ amount_lte: 100 }, ['a']],
    [{ amount_lt: 100 }, []],
    [{ amount_gte: 0 }, ['a', 'c']],
    [{ open: false }, ['c']],
    [{ tags: 'y' }, ['a', 'c']],
    [{ tags: null }, ['b']],
    [{ tags_neq: null }, ['a', 'c']],
    [{ tags_neq: 'x' }, ['b', 'c']],
    [{ product: 'p2' }, ['a']],
    [{ at_gte: '2026-01-01' }, ['a', 'c']],
    [{ q: 'COTTON' }, ['b']],
    [{ q: '辽宁' }, ['b']],
    [{ q: '100%' }, ['b']],
    [{ q: '.*' }, []],
    [{ q: '  ' }, ['a', 'b', 'c']],
    [{ q: 'y', open: false }, ['c']],
  ])('%j finds %j', (filter, ids) => {
    expect(found(rows, filter)).toEqual(ids);
  });

  it('look only inside the scope', () => {
    const own: Scope = { kind: 'where', conditions: [{ field: 'status', op: 'eq', values: ['open'] }] };
    expect(found(rows, { status: 'closed' }, own)).toEqual([]);
    expect(found(rows, {}, { kind: 'none' })).toEqual([]);
  });
});

const someRow = fc
  .record({
    status: fc.constantFrom('a', 'b', 'c'),
    total: fc.option(fc.record({ amount: fc.integer({ min: 0, max: 5 }) })),
    open: fc.boolean(),
  })
  .map(over => row('', over));
const someRows = fc
  .array(someRow, { maxLength: 40 })
  .map(rows => rows.map((r, i) => ({ ...r, id: `r${i}` })));

describe('pages', () => {
  it('walked one after the other give every row once, in order, whatever ties', () => {
    const fieldAndOrder = fc.tuple(
      fc.constantFrom('status', 'amount', 'open', 'id'),
      fc.constantFrom('ASC', 'DESC'),
    );
    fc.assert(
      fc.property(someRows, fieldAndOrder, fc.integer({ min: 1, max: 7 }), (rows, sort, size) => {
        const whole = applyListQuery(rows, fields, all, query({ sort })).rows;
        const pages = Array.from({ length: Math.ceil(rows.length / size) + 1 }, (_, page) =>
          applyListQuery(rows, fields, all, query({ sort, range: [page * size, page * size + size - 1] })),
        );
        expect(pages.flatMap(page => page.rows)).toEqual(whole);
        expect(pages.every(page => page.total === rows.length)).toBe(true);
      }),
    );
  });

  it('do not depend on the order in which rows are stored', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom('ASC', 'DESC'), (rows, order) => {
        const q = query({ sort: ['amount', order] });
        expect(applyListQuery(rows.toReversed(), fields, all, q)).toEqual(
          applyListQuery(rows, fields, all, q),
        );
      }),
    );
  });

  it('sort rows without a value first, and ties by id also when descending', () => {
    const rows = [row('b'), row('a'), row('c', { total: null })];
    const ids = (order: string) =>
      applyListQuery(rows, fields, all, query({ sort: ['amount', order] })).rows.map(({ id }) => id);
    expect(ids('ASC')).toEqual(['c', 'a', 'b']);
    expect(ids('DESC')).toEqual(['a', 'b', 'c']);
  });

  it('past the end are empty with the right total', () => {
    const page = applyListQuery([row('a')], fields, all, query({ range: [10, 19] }));
    expect(page).toEqual({ rows: [], total: 1, exact: true });
  });
});
