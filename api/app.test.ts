import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listPath, startApi, type Api } from '../test/builders/api.ts';
import { handle } from './handle.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({
    rooms: [
      deps => {
        const router = Router();
        router.get(
          '/boom',
          handle(deps, async () => {
            throw new Error('secret at /srv/app.ts:1:1');
          }),
        );
        return router;
      },
    ],
  });
});
afterAll(() => api.close());

describe('every answer', () => {
  it('of the API forbids sniffing and storing and does not say what made it', async () => {
    for (const path of ['/health', '/products', '/nothing']) {
      const { headers } = await api.ask(path, { as: 'seller' });
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('X-Powered-By')).toBeNull();
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });

  it('with a problem is application/problem+json with the message that react-admin shows', async () => {
    const told = await api.ask('/products/nothing', { as: 'seller' });
    expect(told.headers.get('Content-Type')).toContain('application/problem+json');
    expect(told.json).toEqual({
      type: 'urn:doorstep:problem:not-found',
      title: 'Not found',
      status: 404,
      code: 'not-found',
      detail: 'There is no such record.',
      message: 'There is no such record.',
    });
  });

  it('to a fault of our own says nothing about the inside', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const told = await api.ask('/boom', { as: 'seller' });
    expect(told).toMatchObject({ status: 500, json: { code: 'internal' } });
    expect(JSON.stringify(told.json)).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('a body', () => {
  it.each([60, 5_000, 400_000])(
    'nested %i deep is refused like any other that makes no sense',
    async depth => {
      const body = `{"flags":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      for (const [method, path] of [
        ['POST', '/products'],
        ['PUT', '/products/pro-1'],
      ] as const) {
        const told = await fetch(`${api.base}/api${path}`, {
          method,
          body,
          headers: { 'Content-Type': 'application/json', Cookie: await api.cookieOf('seller') },
        });
        expect(told.status).toBe(depth < 64 ? 422 : 400);
      }
    },
  );
});

describe('lists', () => {
  it('say their range and total; past the end they are empty with the right total', async () => {
    const page = (range: [number, number]) => api.ask(listPath('orders', { range }), { as: 'manager' });
    expect((await page([1, 2])).headers.get('Content-Range')).toBe('orders 1-2/4');
    const past = await page([10, 19]);
    expect(past).toMatchObject({ status: 200, json: [] });
    expect(past.headers.get('Content-Range')).toBe('orders */4');
  });

  it.each([
    'sort=title',
    'range=%5B0,1000%5D',
    'filter=%7Bbad',
    'filter=%7B%22nope%22%3A1%7D',
    'filter=%7B%7D&filter=%7B%7D',
  ])('refuse ?%s', async query => {
    const told = await api.ask(`/orders?${query}`, { as: 'manager' });
    expect(told).toMatchObject({ status: 400, json: { code: 'bad-query' } });
  });

  it('leave parameters of others alone', async () => {
    expect((await api.ask('/orders?embed=x&filter[id]=1', { as: 'manager' })).status).toBe(200);
  });
});

describe('malformed input', () => {
  const post = (text: string, type = 'application/json', headers = {}) =>
    api.ask('/products', {
      method: 'POST',
      as: 'seller',
      text,
      headers: { 'Content-Type': type, ...headers },
    });

  it.each([
    ['{"a":', 'application/json', 400, 'malformed-json'],
    ['"x"', 'application/json', 400, 'malformed-json'],
    ['null', 'application/json', 400, 'malformed-json'],
    ['[1,2]', 'application/json', 422, 'invalid'],
    ['', 'application/json', 422, 'invalid'],
    ['{}', 'application/json; charset=latin9', 415, 'unsupported-media-type'],
    ['{}', 'application/jsonx', 415, 'unsupported-media-type'],
    ['{}', 'text/plain', 415, 'unsupported-media-type'],
    ['a=b', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['--x--', 'multipart/form-data; boundary=x', 415, 'unsupported-media-type'],
    [JSON.stringify({ sku: 'x'.repeat(1_100_000) }), 'application/json', 413, 'body-too-large'],
  ])('%.20j as %s answers %i', async (text, type, status, code) => {
    expect(await post(text, type)).toMatchObject({ status, json: { code } });
  });

  it.each(['/nothing', '/nothing/1', '/products/1/2', '/__proto__', '/constructor/1', '/toString'])(
    '%s is no address',
    async path => {
      expect(await api.ask(path, { as: 'admin' })).toMatchObject({
        status: 404,
        json: { code: 'unknown-resource' },
      });
    },
  );

  it.each(['__proto__', 'constructor', '%20', '..%2fproducts', 'a%23b', '😀', 'x'.repeat(2000)])(
    'the id %.20s is nobody',
    async id => {
      expect((await api.ask(`/products/${id}`, { as: 'seller' })).status).toBe(404);
    },
  );

  it('an address that is no text is refused', async () => {
    expect((await api.ask('/products/%ff', { as: 'seller' })).status).toBe(400);
  });
});

describe('the description of the API', () => {
  it('names every resource and the dispute commands, with nothing but schemas', async () => {
    const { json } = await api.ask('/openapi.json');
    expect(json).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/products': { get: {}, post: {} },
        '/products/{id}': { put: {}, delete: {} },
        '/orders': { get: {} },
        '/disputes/{id}/commands': { post: {} },
      },
      components: { schemas: { orders: { type: 'object' }, problem: { type: 'object' } } },
    });
    expect(json).not.toHaveProperty(['paths', '/orders', 'post']);
    expect(json).not.toHaveProperty(['components', 'schemas', 'credentials']);
  });
});
