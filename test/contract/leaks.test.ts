import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readField } from '../../src/contract/fieldValue.ts';
import type { ResourceName } from '../../src/contract/records.ts';
import { reportNames, rateDimensions } from '../../src/contract/reports.ts';
import { fieldsOf } from '../../src/contract/resources.ts';
import { listPath } from '../builders/api.ts';
import { resources, rightsOf, visibleTo, type World } from './policy.ts';
import { ownSite, type Row } from './site.ts';

let site: Awaited<ReturnType<typeof ownSite>>;
let world: World;
/** Ids and numbers of what each seller does not see, of every resource that is somebody's. */
const strangers = new Map<'seller' | 'seller2', ReadonlySet<string>>();
const sellers = ['seller', 'seller2'] as const;

beforeAll(async () => {
  site = await ownSite();
  const rows = resources.map(async resource => [resource, await site.walk(resource, 'admin')] as const);
  world = Object.fromEntries(await Promise.all(rows)) as World;
  for (const who of sellers) strangers.set(who, strangersTo(who));
});
afterAll(() => site.stop());

const somebodys = resources.filter(resource => rightsOf('seller', resource).reach === 'own');
/** The platform's people sign what they do; other sellers' accounts are strangers like their goods. */
const accounts = (rows: readonly Row[]) => rows.filter(row => row['role'] === 'seller');

function strangersTo(who: 'seller' | 'seller2'): ReadonlySet<string> {
  const ids = [...somebodys, 'users' as const].flatMap(resource => {
    const rows = resource === 'users' ? accounts(world.users) : world[resource];
    const sees = visibleTo(who, resource, world);
    return rows.filter(row => !sees(row)).flatMap(row => [row.id, ...namesOf(resource, row)]);
  });
  return new Set(ids);
}
const namesOf = (resource: ResourceName, row: Row): readonly string[] =>
  (resource === 'orders' || resource === 'disputes') && typeof row['number'] === 'string'
    ? [row['number']]
    : [];

/** Every stranger that is named anywhere in a text. */
const namedIn = (who: 'seller' | 'seller2', text: string): readonly string[] => [
  ...new Set((text.match(/[\w.-]+/g) ?? []).filter(word => strangers.get(who)?.has(word))),
];

describe.each(sellers)('nothing that %s is told names what is another’s:', who => {
  const told = async (path: string, method = 'GET', body?: unknown) =>
    namedIn(who, (await site.ask(path, { as: who, method, body })).text);

  it('there are strangers to be named', () => {
    expect(strangers.get(who)?.size).toBeGreaterThan(1_000);
    expect(namedIn(who, JSON.stringify(world.orders))).not.toEqual([]);
  });

  it.each(resources)('lists of %s', async resource => {
    const rows = await site.walk(resource, who);
    expect(namedIn(who, JSON.stringify(rows))).toEqual([]);
  });

  it.each(somebodys)('%s that are asked for by another’s values', async resource => {
    const sees = visibleTo(who, resource, world);
    const foreign = world[resource].filter(row => !sees(row)).slice(0, 1);
    const questions = Object.entries(fieldsOf(resource)).flatMap(([name, spec]) =>
      foreign.flatMap(row => {
        const value = [readField(row, spec)].flat()[0] ?? null;
        const filters = [{ [name]: value }, { [`${name}_neq`]: value }, { q: String(value).slice(0, 60) }];
        return filters.map(filter => listPath(resource, { filter, range: [0, 199] }));
      }),
    );
    expect((await Promise.all(questions.map(path => told(path)))).flat()).toEqual([]);
  });

  it.each(somebodys)('the counts of %s', async resource => {
    const sees = visibleTo(who, resource, world);
    const foreign = world[resource].find(row => !sees(row));
    const path = listPath(resource, { filter: { id: foreign?.id }, range: [0, 0] });
    const { headers } = await site.ask(path, { as: who });
    expect(headers.get('Content-Range')).toBe(`${resource} */0`);
    expect(headers.get('X-Total-Count')).toBe('0');
  });

  it.each(reportNames)('the report %s', async name => {
    const by = rateDimensions.map(dimension => `/reports/${name}?by=${dimension}`);
    expect((await Promise.all([`/reports/${name}`, ...by].map(path => told(path)))).flat()).toEqual([]);
  });

  it('the disputes’ next steps, the COD answers and the session', async () => {
    const disputes = await site.walk('disputes', who);
    const [product] = await site.walk('products', who);
    const [order] = await site.walk('orders', who, { buyerId_neq: null });
    const question = {
      lines: [{ productId: product!.id, quantity: 1 }],
      regionId: '210102',
      buyer: { buyerId: order!['buyerId'] },
    };
    const answers = await Promise.all([
      ...disputes.map(({ id }) => told(`/disputes/${id}/commands`)),
      told('/cod/evaluate', 'POST', question),
      told(`/cod/coverage?sellerId=${String(product!['sellerId'])}`),
      told('/session'),
    ]);
    expect(answers.flat()).toEqual([]);
  });

  it('a figure that is filtered by another seller counts nothing', async () => {
    const other = world.sellers.find(row => !visibleTo(who, 'sellers', world)(row))!.id;
    const filter = encodeURIComponent(JSON.stringify({ sellerId: other }));
    const { json } = await site.ask(`/reports/refusal-rate?filter=${filter}`, { as: who });
    const { cells } = json as { cells: { denominator: number; open: number }[] };
    expect(cells.reduce((sum, cell) => sum + cell.denominator + cell.open, 0)).toBe(0);
  });

  it('what the platform keeps to itself: notes, drafts of decisions, what it holds against a buyer', async () => {
    const texts = world.messages
      .filter(row => row['visibility'] === 'internal')
      .map(row => String(row['text']));
    const messages = await site.walk('messages', who);
    expect(
      messages.filter(row => texts.includes(String(row['text'])) && row['visibility'] !== 'parties'),
    ).toEqual([]);
    const disputes = await site.walk('disputes', who);
    expect(disputes.filter(row => row['draftDecision'] !== null)).toEqual([]);
    const buyers = await site.walk('buyers', who);
    const kept = [
      'incidents',
      'blocklisted',
      'codSuspendedUntil',
      'addressHash',
      'completedOrders',
      'disputed',
    ];
    expect(buyers.flatMap(row => kept.filter(name => name in row))).toEqual([]);
    for (const name of ['blocklistReason', 'codSuspendedUntil', 'completedOrders'])
      expect((await site.ask(listPath('buyers', { sort: [name, 'ASC'] }), { as: who })).status).toBe(400);
  });
});

it('no secret is told to anyone, the administrator included', async () => {
  const secret = /"(hash|salt|password|keyId|secret)":/;
  const lists = resources.filter(resource => resource !== 'audit-events');
  const told = lists.map(async resource =>
    secret.test(JSON.stringify(await site.walk(resource, 'admin'))) ? [resource] : [],
  );
  expect((await Promise.all(told)).flat()).toEqual([]);
});
