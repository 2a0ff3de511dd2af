import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../api/session.ts';
import { openStore } from '../../mock-api/store.ts';
import { DAY, HOUR, MINUTE, plus } from '../../src/domain/shared/instant.ts';
import { serve } from '../e2e/server.ts';
import { newBody } from './bodies.ts';
import { PASSWORD, signIn } from './client.ts';
import { copyOfSeed, sharedSite } from './site.ts';

const site = sharedSite();
const { ask } = site;
const attempt = (username: string, password: string, headers = {}) =>
  ask('/session', { method: 'POST', body: { username, password }, headers });
const statusWith = async (Cookie: string) => (await ask('/session', { headers: { Cookie } })).status;

/** An account of one's own, so that nobody else is slowed down or signed out. */
async function newAccount(over: object = {}): Promise<{ readonly id: string; readonly username: string }> {
  const body = { ...newBody('users'), password: PASSWORD, ...over };
  const { json } = await ask('/users', { method: 'POST', as: 'admin', body });
  return json as { readonly id: string; readonly username: string };
}

describe('a session', () => {
  it('is a cookie of 256 bits that no script and no other site gets hold of', async () => {
    const { username } = await newAccount();
    const told = await attempt(username, PASSWORD);
    const cookie = told.headers.get('Set-Cookie') ?? '';
    const pattern = /^doorstep_session=([\w-]{43}); Path=\/; HttpOnly; SameSite=Strict$/;
    expect(cookie).toMatch(pattern);
    expect(told.text).not.toContain(pattern.exec(cookie)?.[1]);
    expect(told.json).toMatchObject({ user: { username, role: 'manager' }, may: { orders: ['read'] } });
  });

  it('ends at sign-out, and with it no other one of the same person', async () => {
    const { username } = await newAccount();
    const [here, there] = [await signIn(site.url, username), await signIn(site.url, username)];
    const out = await ask('/session', { method: 'DELETE', headers: { Cookie: here } });
    expect(out.headers.get('Set-Cookie')).toMatch(/^doorstep_session=; Max-Age=0; Path=\/; HttpOnly/);
    expect([await statusWith(here), await statusWith(there)]).toEqual([401, 200]);
  });

  it('that is signed in again is another one, and the old one is over', async () => {
    const { username } = await newAccount();
    const first = await signIn(site.url, username);
    const again = await attempt(username, PASSWORD, { Cookie: first });
    expect(again.headers.get('Set-Cookie')).not.toContain(first);
    expect(await statusWith(first)).toBe(401);
  });

  it.each([
    [{ password: 'something else' }, 401],
    [{ active: false }, 401],
    [{ name: 'Somebody' }, 200],
  ])('after an administrator’s change of %j answers %i', async (change, status) => {
    const { id, username } = await newAccount();
    const cookie = await signIn(site.url, username);
    await ask(`/users/${id}`, { method: 'PUT', as: 'admin', body: change });
    expect(await statusWith(cookie)).toBe(status);
  });
});

describe.skipIf(process.env['DOORSTEP_URL'])('a session that is kept through a restart', () => {
  const SEEDED = '2026-11-20T13:00:00.000Z';
  const cookies = new Map<string, string>();
  let running: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const folder = copyOfSeed();
    const { store } = await openStore({ folder, seed: () => Promise.reject(new Error('It is seeded.')) });
    const deps = { store, clock: () => SEEDED, dataDir: folder, newId: randomUUID, production: false };
    const ages = { young: 2 * HOUR - 5 * MINUTE, idle: 2 * HOUR, over: DAY / 2 };
    for (const [name, age] of Object.entries(ages))
      cookies.set(name, await openSession(deps, 'user-seller', plus(SEEDED, -age)));
    await store.close();
    running = await serve(folder);
  });
  afterAll(() => running.stop());

  it.each([
    ['young', 200],
    ['idle', 401],
    ['over', 401],
  ])('and is %s answers %i', async (age, status) => {
    const headers = { Cookie: `doorstep_session=${cookies.get(age)}` };
    const told = await fetch(`${running.url}/api/session`, { headers });
    expect(told.status).toBe(status);
  });
});

describe('who guesses', () => {
  it('learns nothing of which names there are', async () => {
    const { username } = await newAccount();
    const off = await newAccount({ active: false });
    const wrong = await attempt(username, 'wrong');
    expect(wrong).toMatchObject({ status: 401, json: { code: 'wrong-credentials' } });
    for (const other of [
      await attempt(`nobody-${randomUUID()}`, 'wrong'),
      await attempt(off.username, PASSWORD),
    ]) {
      expect(other.text).toBe(wrong.text);
      expect([...other.headers.keys()]).toEqual([...wrong.headers.keys()]);
    }
  });

  it('is slowed down after five tries, of names that are there as of names that are not', async () => {
    const { username } = await newAccount();
    for (const name of [username, `nobody-${randomUUID()}`]) {
      const statuses: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) statuses.push((await attempt(name, 'wrong')).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
      const slowed = await attempt(name, PASSWORD);
      expect(slowed).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
      expect(Number(slowed.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
  });
});

describe('a page of another site', () => {
  const signs: readonly Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://shop.example' },
    { Origin: 'null' },
  ];
  const writes = [
    ['POST', '/session'],
    ['DELETE', '/session'],
    ['POST', '/products'],
    ['PUT', '/products/product-0001'],
    ['PATCH', '/products/product-0001'],
    ['DELETE', '/products/product-0001'],
    ['POST', '/disputes/nothing/commands'],
    ['POST', '/disputes/nothing/evidence'],
    ['POST', '/cod/evaluate'],
  ] as const;

  it.each(writes)('writes nothing: %s %s', async (method, path) => {
    const told = await Promise.all(
      signs.map(headers => ask(path, { method, as: 'seller', text: '{}', headers })),
    );
    expect(told.map(one => [one.status, (one.json as { code: string }).code])).toEqual(
      signs.map(() => [403, 'cross-site']),
    );
  });

  it('is not told that it may read', async () => {
    for (const headers of signs)
      expect((await ask('/health', { headers })).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'sends no form of type %s',
    async type => {
      const text = JSON.stringify(newBody('products'));
      const headers = { 'Content-Type': type };
      expect(await ask('/products', { method: 'POST', as: 'seller', text, headers })).toMatchObject({
        status: 415,
        json: { code: 'unsupported-media-type' },
      });
    },
  );
});
