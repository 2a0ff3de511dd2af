import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPath } from '../builders/api.ts';
import { sharedSite, type Row } from './site.ts';

const site = sharedSite();

describe('pages', () => {
  it('of a list sorted by what many share never overlap', async () => {
    const ids: string[] = [];
    const rows = await site.walk('orders', 'manager');
    for (let from = 0; from < rows.length; from += 97) {
      const path = listPath('orders', { sort: ['status', 'DESC'], range: [from, from + 96] });
      ids.push(...((await site.ask(path, { as: 'manager' })).json as Row[]).map(row => row.id));
    }
    expect(new Set(ids)).toEqual(new Set(rows.map(row => row.id)));
    expect(ids).toHaveLength(rows.length);
  });

  it('of an export hold every row once, however many there are', async () => {
    const provider = site.provider('manager');
    // Entries that are booked meanwhile come last.
    const sort = { field: 'at', order: 'ASC' } as const;
    const ids: unknown[] = [];
    for (let page = 1, total = 1; ids.length < total; page += 1) {
      const params = { pagination: { page, perPage: 1_000 }, sort, filter: {} };
      const answer = await provider.getList('ledger-entries', params);
      total = answer.total ?? 0;
      ids.push(...answer.data.map(row => row.id));
    }
    expect(ids.length).toBeGreaterThan(1_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    [[0, 999], 200],
    [[0, 1_000], 400],
    [[5, 4], 400],
    [[-1, 4], 400],
    [[0.5, 4], 400],
    [[0], 400],
    [{}, 400],
    [[Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER], 200],
    [[0, 1e300], 400],
  ])('with the range %j answer %i', async (range, status) => {
    const told = await site.ask(listPath('orders', { range }), { as: 'manager' });
    expect(told.status).toBe(status);
  });
});

describe('what is no query', () => {
  const names = ['nothing', '__proto__', 'constructor', 'toString', 'total.amount', 'lines', '_gte', ''];
  it.each(names)('such as the field "%s" is refused, and not left out', async name => {
    const filter = `{${JSON.stringify(name)}:"x"}`;
    for (const query of [`filter=${encodeURIComponent(filter)}`, `sort=${JSON.stringify([name, 'ASC'])}`])
      expect(await site.ask(`/orders?${query}`, { as: 'manager' })).toMatchObject({
        status: 400,
        json: { code: 'bad-query', message: expect.any(String) },
      });
  });

  it('never breaks the server, whatever it is', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.jsonValue().map(v => JSON.stringify(v)),
    );
    const property = fc.asyncProperty(
      fc.constantFrom('sort', 'range', 'filter', 'q', 'embed'),
      anything,
      async (name, value) => {
        const query = new URLSearchParams([[name, value]]).toString();
        const { status } = await site.ask(`/orders?${query}&range=[0,1]`, { as: 'manager' });
        expect([200, 400]).toContain(status);
      },
    );
    await fc.assert(property, { numRuns: 80 });
  });
});
