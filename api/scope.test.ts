import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResourceName } from '../src/contract/records.ts';
import { idsOf, listPath, startApi, type Api, type Who } from '../test/builders/api.ts';

let api: Api;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

type Row = Record<Exclude<Who, null | 'seller2'>, readonly string[] | 'some'>;
const everyone = (ids: readonly string[] | 'some'): Row => ({
  seller: ids,
  mediator: ids,
  manager: ids,
  admin: ids,
});

/** Who sees what of two sellers with one of everything each; seller 2 sees the mirror of seller 1. */
const visible: Record<ResourceName, Row> = {
  products: { ...everyone(['pro-1', 'pro-2']), seller: ['pro-1'] },
  categories: everyone(['cat-1']),
  sellers: { ...everyone(['sel-1', 'sel-2']), seller: ['sel-1'] },
  buyers: { ...everyone(['buy-1', 'buy-2']), seller: ['buy-1'] },
  regions: everyone(['210000', '210100', 'CN']),
  carriers: everyone(['car-1']),
  'carrier-coverage': everyone(['cov-1']),
  'platform-rules': everyone(['rul-1']),
  'payment-methods': everyone(['cod']),
  'cod-policies': { ...everyone(['pol-1', 'pol-2']), seller: ['pol-1'], mediator: [] },
  orders: {
    seller: ['ord-1', 'plain-1'],
    mediator: ['ord-1', 'ord-2'],
    manager: ['ord-1', 'ord-2', 'plain-1', 'plain-2'],
    admin: ['ord-1', 'ord-2', 'plain-1', 'plain-2'],
  },
  disputes: { ...everyone(['dis-1', 'dis-2']), seller: ['dis-1'] },
  messages: { ...everyone(['msg-1', 'msg-2', 'note-1', 'note-2']), seller: ['msg-1'] },
  evidence: { ...everyone(['evi-1', 'evi-2']), seller: ['evi-1'] },
  proposals: { ...everyone(['prp-1', 'prp-2']), seller: ['prp-1'] },
  refunds: { ...everyone(['ref-1', 'ref-2']), seller: ['ref-1'] },
  'ledger-entries': {
    ...everyone(['led-1', 'led-2', 'pled-1', 'pled-2']),
    seller: ['led-1', 'pled-1'],
    mediator: ['led-1', 'led-2'],
  },
  remittances: everyone(['rem-1']),
  users: {
    seller: ['user-seller'],
    mediator: ['user-manager', 'user-mediator'],
    manager: ['user-manager', 'user-mediator'],
    admin: ['user-admin', 'user-manager', 'user-mediator', 'user-seller', 'user-seller2'],
  },
  'api-keys': { ...everyone([]), admin: ['key-1'] },
  'audit-events': everyone([]),
  imports: { ...everyone(['imp-1']), seller: [], mediator: [] },
};

const rows = Object.entries(visible).flatMap(([resource, row]) =>
  Object.entries(row).map(([who, ids]) => [who as Who, resource, ids] as const),
);

describe('scope', () => {
  it.each(rows)('%s sees of %s %j, in lists, counts, items and searches', async (as, resource, ids) => {
    const list = await api.ask(`/${resource}`, { as });
    expect(idsOf(list)).toEqual(ids);
    expect(list.headers.get('X-Total-Count')).toBe(String(ids.length));
    const asAdmin = idsOf(await api.ask(`/${resource}`, { as: 'admin' }));
    for (const id of asAdmin) {
      const item = await api.ask(`/${resource}/${id}`, { as });
      expect(item.status).toBe(ids.includes(id) ? 200 : 404);
      const filtered = idsOf(await api.ask(listPath(resource, { filter: { id } }), { as }));
      expect(filtered).toEqual(ids.includes(id) ? [id] : []);
    }
  });

  it.each(Object.keys(visible))('%s is closed to who is not signed in', async resource => {
    for (const path of [`/${resource}`, `/${resource}/x`])
      expect(await api.ask(path)).toMatchObject({ status: 401, json: { code: 'not-signed-in' } });
  });

  it('answers for the record of another seller as for one that never was', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const body = method === 'PUT' || method === 'PATCH' ? { titleEn: 'Mine now' } : undefined;
      const ask = (id: string) => api.ask(`/products/${id}`, { method, body, as: 'seller' });
      const [foreign, unknown] = [await ask('pro-2'), await ask('nothing')];
      expect(foreign.status).toBe(404);
      expect(foreign.json).toEqual(unknown.json);
      expect([...foreign.headers.keys()]).toEqual([...unknown.headers.keys()]);
    }
  });

  it('does not let a filter, a search or a sort reach behind it', async () => {
    for (const filter of [
      { sellerId: 'sel-2' },
      { q: 'pro-2' },
      { titleEn: 'Thing pro-2' },
      { id_neq: 'pro-1' },
    ])
      expect(idsOf(await api.ask(listPath('products', { filter }), { as: 'seller' }))).toEqual([]);
  });

  it('shows a seller only the own lines of a remittance, and what these add up to', async () => {
    const { json } = await api.ask('/remittances/rem-1', { as: 'seller2' });
    expect(json).toMatchObject({ expected: 200, remitted: 200, fee: 2, sellerIds: ['sel-2'] });
    expect(JSON.stringify(json)).not.toContain('ord-1');
    const guess = await api.ask(listPath('remittances', { filter: { expected_gte: 1 } }), { as: 'seller2' });
    expect(guess).toMatchObject({ status: 400, json: { code: 'bad-query' } });
  });

  it('does not let a seller search the parcels of others in a shared remittance', async () => {
    const search = (as: Who, q: string) => api.ask(listPath('remittances', { filter: { q } }), { as });
    expect(idsOf(await search('manager', 'T1'))).toEqual(['rem-1']);
    expect(idsOf(await search('seller2', 'T1'))).toEqual([]);
  });

  it('keeps from a seller what the platform holds against a buyer', async () => {
    const { json } = await api.ask('/buyers/buy-1', { as: 'seller' });
    expect(json).not.toHaveProperty('incidents');
    expect(await api.ask('/buyers/buy-1', { as: 'manager' })).toHaveProperty('json.incidents');
  });

  it('lets only the own seller write, and only the administrator what is the platform’s', async () => {
    const change = (path: string, as: Who) => api.ask(path, { method: 'PUT', as, body: { active: true } });
    expect((await change('/products/pro-1', 'seller')).status).toBe(200);
    for (const as of ['mediator', 'manager', 'admin'] as const)
      expect(await change('/products/pro-1', as)).toMatchObject({ status: 403, json: { code: 'forbidden' } });
    expect((await change('/carriers/car-1', 'admin')).status).toBe(200);
    for (const as of ['seller', 'mediator', 'manager'] as const)
      expect((await change('/carriers/car-1', as)).status).toBe(403);
  });
});
