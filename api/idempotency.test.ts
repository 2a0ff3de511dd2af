import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../src/domain/shared/instant.ts';
import { recordOf, startApi, type Api, type Who } from '../test/builders/api.ts';

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
const post = (key: string, body: object = thing, as: Who = 'seller') =>
  api.ask('/products', { method: 'POST', as, body, headers: { 'Idempotency-Key': key } });
const count = async () => (await api.ask('/products', { as: 'seller' })).headers.get('X-Total-Count');

describe('an idempotency key', () => {
  it('replays the same answer, whatever the order of the fields', async () => {
    const first = await post('k');
    const again = await post('k', Object.fromEntries(Object.entries(thing).toReversed()));
    expect(again).toMatchObject({ status: 201, json: first.json });
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(await count()).toBe('2');
  });

  it('three times at once makes one record', async () => {
    const told = await Promise.all([post('k'), post('k'), post('k')]);
    expect(new Set(told.map(t => recordOf(t).id)).size).toBe(1);
    expect(await count()).toBe('2');
  });

  it('with another body is refused', async () => {
    await post('k');
    expect(await post('k', { ...thing, sku: 'NEW-2' })).toMatchObject({
      status: 422,
      json: { code: 'idempotency-mismatch' },
    });
    expect(await count()).toBe('2');
  });

  it('belongs to its user', async () => {
    const [one, two] = [await post('k'), await post('k', thing, 'seller2')];
    expect(recordOf(one).id).not.toBe(recordOf(two).id);
  });

  it('of a refused request may be used again: nothing happened', async () => {
    expect((await post('k', { ...thing, sku: '' })).status).toBe(422);
    expect((await post('k')).status).toBe(201);
  });

  it.each([
    [DAY - 1, 201, 'replayed', '2'],
    [DAY, 201, 'taken anew', '3'],
  ])('after %i ms answers %i: %s', async (millis, status, _, total) => {
    await post('k');
    api.pass(millis);
    await api.deps.store.transaction(async tx => {
      const [session] = await tx.all('sessions');
      const later = { ...session!, lastSeenAt: api.deps.clock(), expiresAt: '2027-01-01T00:00:00.000Z' };
      await tx.put('sessions', { ...later, version: later.version + 1 }, later.version);
    });
    expect((await post('k')).status).toBe(status);
    expect(await count()).toBe(total);
  });

  it.each(['', 'x'.repeat(201), 'a b', 'ü'])('that is no key is refused: "%s"', async key => {
    const headers = { 'Idempotency-Key': key };
    const ask = () => api.ask('/products', { method: 'POST', as: 'seller', body: thing, headers });
    expect((await ask()).status).toBe(400);
  });
});
