import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { idsOf, listPath, recordOf, startApi, type Api } from '../test/builders/api.ts';
import { buildProduct } from '../test/builders/marketplace.ts';

let api: Api;
beforeEach(async () => void (api = await startApi()));
afterEach(() => api.close());

const thing = {
  sku: 'NEW-1',
  titleEn: 'Lantern',
  titleZh: '灯笼',
  categoryId: 'cat-1',
  price: { amount: 500, currency: 'CNY' },
  shipsFrom: '210100',
};
const create = (body: unknown = thing) => api.ask('/products', { method: 'POST', as: 'seller', body });
const change = (body: unknown, headers = {}, method = 'PUT') =>
  api.ask('/products/pro-1', { method, as: 'seller', body, headers });
const stored = async () => (await api.ask('/products/pro-1', { as: 'seller' })).json;

describe('creating', () => {
  it('answers 201 with the record, its place and its version; the owner and the id are the server’s', async () => {
    const told = await create({ ...thing, id: 'pro-1' });
    expect(told).toMatchObject({
      status: 201,
      json: { ...thing, sellerId: 'sel-1', version: 1, active: true },
    });
    const { id } = recordOf(told);
    expect(id).not.toBe('pro-1');
    expect(told.headers.get('Location')).toBe(`/api/products/${id}`);
    expect(told.headers.get('ETag')).toBe('"1"');
    expect((await api.ask(`/products/${id}`, { as: 'seller' })).json).toEqual(told.json);
  });

  it('takes a clone of a record, and never another owner', async () => {
    expect((await create({ ...buildProduct('pro-1'), sku: 'CLONE' })).status).toBe(201);
    expect(await create({ ...thing, sellerId: 'sel-2' })).toMatchObject({
      status: 422,
      json: { code: 'read-only', errors: { sellerId: expect.any(String) } },
    });
  });

  it.each([
    [{ ...thing, sku: undefined }, 'sku'],
    [{ ...thing, sku: '' }, 'sku'],
    [{ ...thing, price: { amount: 1.5, currency: 'CNY' } }, 'price.amount'],
    [{ ...thing, price: { amount: '5', currency: 'CNY' } }, 'price.amount'],
    [{ ...thing, categoryId: 'nothing' }, 'categoryId'],
    [{ ...thing, shipsFrom: 'nowhere' }, 'shipsFrom'],
    [{}, 'sku'],
  ])('names the wrong field: %j', async (body, field) => {
    const told = await create(body);
    expect(told).toMatchObject({ status: 422, json: { code: 'invalid' } });
    expect(told.json).toHaveProperty(['errors', field]);
  });

  it('refuses fields that it does not know', async () => {
    expect((await create({ ...thing, admin: true })).status).toBe(422);
    expect((await api.ask('/products', { as: 'seller' })).headers.get('X-Total-Count')).toBe('1');
  });
});

describe('changing', () => {
  it('merges the fields it carries, with PUT as with PATCH, and counts the version', async () => {
    expect(await change({ titleEn: 'One' })).toMatchObject({
      status: 200,
      json: { titleEn: 'One', version: 2, sku: 'SKU-pro-1' },
    });
    expect(await change({ titleZh: '二' }, {}, 'PATCH')).toMatchObject({
      json: { titleEn: 'One', titleZh: '二', version: 3 },
    });
  });

  it('that changes nothing leaves the version', async () => {
    expect(await change(await stored())).toMatchObject({ status: 200, json: { version: 1 } });
  });

  it('takes read-only fields back unchanged, and refuses them changed', async () => {
    expect((await change({ ...buildProduct('pro-1'), titleEn: 'One' })).status).toBe(200);
    for (const over of [{ id: 'moved' }, { sellerId: 'sel-2' }])
      expect(await change({ ...over, titleEn: 'Two' })).toMatchObject({
        status: 422,
        json: {
          code: 'read-only',
          errors: expect.objectContaining({ [Object.keys(over)[0]!]: expect.any(String) }),
        },
      });
    expect(await stored()).toMatchObject({ titleEn: 'One', sellerId: 'sel-1' });
  });

  it('with a fresh If-Match is taken; with a stale one it is told what stands', async () => {
    expect((await change({ titleEn: 'One' }, { 'If-Match': '"1"' })).status).toBe(200);
    const stale = await change({ titleEn: 'Two', titleZh: '物件' }, { 'If-Match': '"1"' });
    expect(stale).toMatchObject({
      status: 412,
      json: { code: 'precondition-failed', current: { version: 2, fields: { titleEn: 'One' } } },
    });
    expect(stale.json).not.toHaveProperty('current.fields.titleZh');
    expect((await change({ titleEn: 'Two' }, { 'If-Match': '*' })).status).toBe(200);
    expect((await change({ titleEn: 'Three' }, { 'If-Match': 'W/"3"' })).status).toBe(412);
  });

  it('twenty-five times at once loses none: each gets a version of its own', async () => {
    const told = await Promise.all(Array.from({ length: 25 }, (_, i) => change({ titleEn: `race ${i}` })));
    expect(new Set(told.map(t => recordOf(t).version)).size).toBe(25);
  });
});

describe('the administrator', () => {
  const change = (id: string, body: object) => api.ask(`/users/${id}`, { method: 'PUT', as: 'admin', body });

  it.each([
    [{ role: 'manager' }, 'role'],
    [{ active: false }, 'active'],
  ])('who is the last one stays one: %j', async (body, field) => {
    const told = await change('user-admin', body);
    expect(told).toMatchObject({ status: 422, json: { code: 'invalid' } });
    expect(told.json).toHaveProperty(['errors', field]);
    expect((await change('user-manager', { role: 'admin' })).status).toBe(200);
    expect((await change('user-admin', body)).status).toBe(200);
  });
});

describe('deleting', () => {
  const remove = (path: string, as: 'seller' | 'admin' = 'admin', headers = {}) =>
    api.ask(path, { method: 'DELETE', as, headers: { 'Content-Type': 'text/plain', ...headers } });

  it('answers the record; then it is gone', async () => {
    const { id } = recordOf(await create());
    expect(await remove(`/products/${id}`, 'seller')).toMatchObject({ status: 200, json: { id } });
    expect((await remove(`/products/${id}`, 'seller')).status).toBe(404);
    expect((await api.ask(`/products/${id}`, { as: 'seller' })).status).toBe(404);
  });

  it.each([
    ['/categories/cat-1', 'products'],
    ['/carriers/car-1', 'carrier-coverage'],
  ])('what others refer to is refused: %s', async (path, usedBy) => {
    expect(await remove(path)).toMatchObject({ status: 409, json: { code: 'in-use', facts: { usedBy } } });
  });

  it('a product that was ordered stays', async () => {
    expect((await remove('/products/pro-1', 'seller')).status).toBe(409);
  });

  it('the last administrator stays', async () => {
    expect(await remove('/users/user-admin')).toMatchObject({ status: 422, json: { code: 'invalid' } });
    await api.ask('/users/user-manager', { method: 'PUT', as: 'admin', body: { role: 'admin' } });
    expect((await remove('/users/user-admin')).status).not.toBe(422);
  });

  it('keeps to If-Match', async () => {
    expect((await remove('/platform-rules/rul-1', 'admin', { 'If-Match': '"7"' })).status).toBe(412);
    expect((await remove('/platform-rules/rul-1', 'admin', { 'If-Match': '"1"' })).status).toBe(200);
  });

  it('ten times at once succeeds once', async () => {
    const told = await Promise.all(Array.from({ length: 10 }, () => remove('/platform-rules/rul-1')));
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(told.filter(({ status }) => status === 404)).toHaveLength(9);
  });
});

describe('a method that a resource does not have', () => {
  it.each([
    ['DELETE', '/products'],
    ['PUT', '/products'],
    ['PATCH', '/orders'],
    ['POST', '/orders'],
    ['POST', '/payment-methods'],
    ['DELETE', '/payment-methods/cod'],
    ['PUT', '/orders/ord-1'],
    ['DELETE', '/disputes/dis-1'],
    ['POST', '/products/pro-1'],
  ])('%s %s answers 405 and says which there are', async (method, path) => {
    const body = method === 'DELETE' ? undefined : {};
    const told = await api.ask(path, { method, as: 'admin', body });
    expect(told).toMatchObject({ status: 405, json: { code: 'method-not-allowed' } });
    expect(told.headers.get('Allow')).toContain('GET');
  });
});

describe('secrets', () => {
  it('an API key is shown once, and only its hash is kept', async () => {
    const body = { name: 'Storefront', scopes: ['checkout'] };
    const headers = { 'Idempotency-Key': 'key-1' };
    const post = () => api.ask('/api-keys', { method: 'POST', as: 'admin', body, headers });
    const { json } = await post();
    const { id, secret, prefix } = json as { id: string; secret: string; prefix: string };
    expect(secret.startsWith(prefix)).toBe(true);
    expect((await post()).json).not.toHaveProperty('secret');
    expect((await api.ask(`/api-keys/${id}`, { as: 'admin' })).json).not.toHaveProperty('secret');
    for (const collection of ['api-keys', 'api-key-secrets', 'idempotency', 'audit-events'] as const)
      expect(JSON.stringify(await api.deps.store.all(collection))).not.toContain(secret);
    await api.ask(`/api-keys/${id}`, { method: 'DELETE', as: 'admin' });
    expect(await api.deps.store.all('api-key-secrets')).toEqual([]);
  });

  it('a password is written and never read', async () => {
    const body = { username: 'new', name: 'New', role: 'manager', password: 'long enough' };
    const told = await api.ask('/users', { method: 'POST', as: 'admin', body });
    expect(told).toMatchObject({ status: 201, json: { username: 'new', demo: false } });
    expect(JSON.stringify(told.json)).not.toContain('long enough');
    expect((await api.deps.store.all('credentials')).map(({ userId }) => userId)).toEqual([
      recordOf(told).id,
    ]);
  });

  it.each([
    [{ username: 'new', name: 'N', role: 'seller', sellerId: null }, 'sellerId'],
    [{ username: 'new', name: 'N', role: 'manager', sellerId: 'sel-1' }, 'sellerId'],
    [{ username: 'seller', name: 'N', role: 'manager' }, 'username'],
    [{ username: 'new', name: 'N', role: 'manager', password: 'short' }, 'password'],
    [{ username: 'new', name: 'N', role: 'king' }, 'role'],
  ])('a user that cannot be is refused: %j', async (body, field) => {
    const told = await api.ask('/users', { method: 'POST', as: 'admin', body });
    expect(told.status).toBe(422);
    expect(told.json).toHaveProperty(['errors', field]);
  });

  it('a category never lies below itself', async () => {
    const child = { nameEn: 'Dolls', nameZh: '娃娃', parentId: 'cat-1' };
    const { id } = recordOf(await api.ask('/categories', { method: 'POST', as: 'admin', body: child }));
    const move = { method: 'PUT', as: 'admin', body: { parentId: id } } as const;
    expect(await api.ask('/categories/cat-1', move)).toMatchObject({
      status: 422,
      json: { errors: { parentId: expect.any(String) } },
    });
  });
});

describe('what a body may try', () => {
  it('a prototype does not reach other records', async () => {
    const text = JSON.stringify(thing).replace(
      /}$/,
      ',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const told = await api.ask('/products', { method: 'POST', as: 'seller', text });
    expect(told.status).toBe(422);
    expect(idsOf(await api.ask(listPath('products'), { as: 'seller' }))).toEqual(['pro-1']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
