import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../src/domain/shared/instant.ts';
import { buildUser } from '../test/builders/marketplace.ts';
import { startApi, type Api } from '../test/builders/api.ts';
import { hashPassword } from './password.ts';
import type { Collections } from './store.ts';

let credentials: Collections['credentials'][];
beforeAll(async () => {
  const hash = await hashPassword('doorstep');
  credentials = ['seller', 'manager', 'gone'].map(name => ({
    id: `user-${name}`,
    version: 1,
    userId: `user-${name}`,
    ...hash,
  }));
});

let api: Api;
const start = async (over: Parameters<typeof startApi>[0] = {}) => {
  const users = [
    buildUser('seller', { sellerId: 'sel-1' }),
    buildUser('manager', { role: 'manager' }),
    buildUser('gone', { role: 'manager', active: false }),
  ];
  api = await startApi({ ...over, records: { users, credentials } });
};
beforeEach(() => start());
afterEach(() => api.close());

const login = (username: string, password: string, headers = {}) =>
  api.ask('/session', { method: 'POST', body: { username, password }, headers });
const cookieFrom = (headers: Headers) => (headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
const who = (Cookie: string) => api.ask('/session', { headers: { Cookie } });

describe('signing in', () => {
  it('answers with the user, what they may do, and a cookie that scripts cannot read', async () => {
    const told = await login('seller', 'doorstep');
    expect(told.status).toBe(200);
    expect(told.json).toMatchObject({ user: { username: 'seller' }, may: { users: ['read'] } });
    expect(JSON.stringify(told.json)).not.toContain('hash');
    const cookie = told.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^doorstep_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await who(cookieFrom(told.headers))).toMatchObject({ status: 200 });
  });

  it('keeps only the hash of the cookie', async () => {
    const value = cookieFrom((await login('seller', 'doorstep')).headers).split('=')[1] ?? '';
    expect(JSON.stringify(await api.deps.store.all('sessions'))).not.toContain(value);
  });

  it('answers the same for a wrong password, an unknown user and one that is switched off', async () => {
    const wrong = await login('seller', 'wrong');
    expect(wrong).toMatchObject({ status: 401, json: { code: 'wrong-credentials' } });
    expect((await login('nobody', 'wrong')).json).toEqual(wrong.json);
    expect((await login('gone', 'doorstep')).json).toEqual(wrong.json);
  });

  it('slows down after five wrong passwords, for this name only', async () => {
    for (let i = 0; i < 5; i += 1) expect((await login('seller', 'wrong')).status).toBe(401);
    const slowed = await login('seller', 'doorstep');
    expect(slowed).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
    expect(slowed.headers.get('Retry-After')).toBe('1');
    expect((await login('manager', 'doorstep')).status).toBe(200);
    api.pass(1000);
    expect((await login('seller', 'doorstep')).status).toBe(200);
  });

  it('turns a flood of logins away instead of making everybody wait for it', async () => {
    const flood = await Promise.all(Array.from({ length: 20 }, (_, n) => login(`nobody${n}`, 'wrong')));
    const answers = new Set(flood.map(told => told.status));
    expect(answers).toEqual(new Set([401, 429]));
    expect(flood.find(told => told.status === 429)?.headers.get('Retry-After')).toBe('1');
    expect((await login('seller', 'doorstep')).status).toBe(200);
  }, 20_000);

  it('slows down an unknown name alike', async () => {
    for (let i = 0; i < 5; i += 1) await login('nobody', 'wrong');
    expect((await login('nobody', 'wrong')).status).toBe(429);
  });

  it('does not take demo accounts in production, and sends the cookie over https only', async () => {
    await api.close();
    await start({ production: true });
    expect((await login('seller', 'doorstep')).status).toBe(401);
    expect(await api.ask('/session', { as: 'manager' })).toMatchObject({ status: 401 });
  });
});

describe('a session', () => {
  it('lives on while it is used, until its twelve hours are over', async () => {
    const cookie = cookieFrom((await login('seller', 'doorstep')).headers);
    for (let hours = 1; hours < 12; hours += 1) {
      api.pass(HOUR);
      expect((await who(cookie)).status).toBe(200);
    }
    api.pass(HOUR);
    expect((await who(cookie)).status).toBe(401);
  });

  it.each([
    [2 * HOUR - 1, 200],
    [2 * HOUR, 401],
  ])('left alone for %i ms answers %i', async (millis, status) => {
    const cookie = cookieFrom((await login('seller', 'doorstep')).headers);
    api.pass(millis);
    expect((await who(cookie)).status).toBe(status);
  });

  it('is not written again at every request', async () => {
    const cookie = cookieFrom((await login('seller', 'doorstep')).headers);
    api.pass(MINUTE);
    await who(cookie);
    expect((await api.deps.store.all('sessions')).map(({ version }) => version)).toEqual([1]);
  });

  it('ends at logout, also for a copy of the cookie', async () => {
    const cookie = cookieFrom((await login('seller', 'doorstep')).headers);
    const out = await api.ask('/session', { method: 'DELETE', headers: { Cookie: cookie } });
    expect(out.status).toBe(200);
    expect(out.headers.get('Set-Cookie')).toContain('Max-Age=0');
    expect((await who(cookie)).status).toBe(401);
  });

  it.each(['', 'doorstep_session=', 'doorstep_session=forged', 'other=x'])(
    'is not opened by "%s"',
    async cookie => {
      expect((await who(cookie)).status).toBe(401);
    },
  );

  it('ends when the account is switched off or gets another password', async () => {
    const cookie = await api.cookieOf('seller');
    const admin = { ...buildUser('admin', { role: 'admin' }) };
    await api.deps.store.transaction(tx => tx.put('users', admin, null));
    const set = (body: object) => api.ask('/users/user-seller', { method: 'PUT', as: 'admin', body });
    expect((await set({ password: 'another one' })).status).toBe(200);
    expect((await who(cookie)).status).toBe(401);
    expect((await login('seller', 'doorstep')).status).toBe(401);
    const again = cookieFrom((await login('seller', 'another one')).headers);
    expect((await who(again)).status).toBe(200);
    await set({ active: false });
    expect((await who(again)).status).toBe(401);
  });
});

describe('a write from another site', () => {
  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{}, 200],
  ])('with %j answers %i', async (headers, status) => {
    expect((await login('seller', 'doorstep', headers)).status).toBe(status);
  });
});
