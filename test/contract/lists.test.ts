import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../src/contract/query.ts';
import { fieldsOf } from '../../src/contract/resources.ts';
import { listPath } from '../builders/api.ts';
import { resources } from './policy.ts';
import { conditionsOn, disagreement, isOrdered, valuesOf, type Asked } from './oracle.ts';
import { ownSite, type Row } from './site.ts';

let site: Awaited<ReturnType<typeof ownSite>>;
beforeAll(async () => void (site = await ownSite()));
afterAll(() => site.stop());

const some = [0, 4] as const;

describe.each(resources)('a list of %s', resource => {
  const fields = Object.entries(fieldsOf(resource));
  let rows: readonly Row[];
  beforeAll(async () => void (rows = await site.walk(resource, 'admin')));
  const wrongOf = async (queries: readonly Asked[]) =>
    (await Promise.all(queries.map(asked => disagreement(site, resource, rows, asked)))).flat();

  it('filters by every field with every operator as the oracle does', async () => {
    const conditions = fields.flatMap(([name, spec]) => conditionsOn(name, spec, rows));
    const queries = conditions.map(([key, value]) => ({ filter: { [key]: value }, range: some }));
    expect(await wrongOf(queries)).toEqual([]);
  });

  it('sorts by every field both ways, ties by id, and says the total on every page', async () => {
    const names = fields.filter(([, spec]) => spec.sort).map(([name]) => name);
    const middle = rows.length >> 1;
    const last = Math.max(0, rows.length - 1);
    const ranges: readonly (readonly [number, number])[] = [
      some,
      [middle, middle + 6],
      [last, last + 1],
      [last + 1, last + 10],
    ];
    const queries = names.flatMap(name =>
      (['ASC', 'DESC'] as const).flatMap(order =>
        ranges.map((range): Asked => ({ sort: [name, order], range })),
      ),
    );
    expect(await wrongOf(queries)).toEqual([]);
  });

  it('finds parts of words in any case, and takes every sign literally', async () => {
    const texts = fields.filter(([, spec]) => spec.search).flatMap(([, spec]) => valuesOf(rows, spec));
    const parts = texts.map(text => String(text).slice(1, 6).toUpperCase());
    const signs = ['%', '_', '.*', '[', '(', '\\', '"', "'", '*', '  ', ''];
    const queries = [...parts, ...signs].map(q => ({ filter: { q }, range: some }));
    expect(await wrongOf(queries)).toEqual([]);
  });

  it('combines all of it as the oracle does', async () => {
    const conditions = fields.flatMap(([name, spec]) => conditionsOn(name, spec, rows));
    const sorts = fields.filter(([, spec]) => spec.sort).map(([name]) => name);
    const query = fc.record({
      filter: fc
        .array(fc.constantFrom(...conditions), { maxLength: 3 })
        .map(entries => Object.fromEntries(entries)),
      sort: fc.tuple(fc.constantFrom(...sorts), fc.constantFrom('ASC' as const, 'DESC' as const)),
      range: fc
        .tuple(fc.nat(rows.length + 5), fc.nat(30))
        .map(([from, more]): [number, number] => [from, from + more]),
    });
    const property = fc.asyncProperty(query, async asked => {
      expect(await disagreement(site, resource, rows, asked)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 20 });
  });

  it('refuses values of another type, and orders where there is none', async () => {
    const wrong: Record<FieldSpec['type'], readonly unknown[]> = {
      id: [1, true, {}, [['x']]],
      text: [1, true, {}, [['x']]],
      ids: [1, true, {}, [['x']]],
      number: ['1', true, {}],
      boolean: ['true', 1, {}],
      instant: ['yesterday', '2026-5-1', '2026-05-01T00:00', 0, {}],
    };
    const filters = fields.flatMap(([name, spec]) => [
      ...wrong[spec.type].map(value => ({ [name]: value })),
      ...(isOrdered(spec) ? [{ [`${name}_gte`]: null }, { [`${name}_lt`]: [] }] : [{ [`${name}_gte`]: 'a' }]),
      { [`${name}_like`]: 'x' },
      { [`${name}_`]: 'x' },
      { [`${name}_gte_gte`]: 'x' },
    ]);
    const statuses = filters.map(async filter => {
      const { status } = await site.ask(listPath(resource, { filter, range: [0, 0] }), { as: 'admin' });
      return status === 400 ? [] : [`${JSON.stringify(filter)}: ${status}`];
    });
    expect((await Promise.all(statuses)).flat()).toEqual([]);
  });
});
