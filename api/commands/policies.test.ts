import { afterEach, describe, expect, it } from 'vitest';
import type { CodPolicy } from '../../src/contract/records.ts';
import { emptyTerms, openFirstTime } from '../../src/domain/cod/terms.ts';
import { DAY, plus } from '../../src/domain/shared/instant.ts';
import type { Api, Who } from '../../test/builders/api.ts';
import { startCase } from '../../test/builders/case.ts';
import { T0 } from '../../test/builders/disputes.ts';
import { fireDue } from '../deadlines.ts';

let api: Api;
afterEach(() => api.close());

const rule = (id: string, regionId: string | null = '210000') => ({
  id,
  product: { kind: 'all' as const },
  regionId,
  effect: 'allow' as const,
  terms: { ...emptyTerms, maxAmount: 60_000 },
  firstTime: openFirstTime,
  validFrom: null,
  validTo: null,
  note: '',
});
const post = (path: string, as: Who, body: unknown) => api.ask(path, { method: 'POST', as, body });
const give = (id: string, body: object, as: Who = 'seller') => post(`/cod-policies/${id}/commands`, as, body);
const policies = async () =>
  (await api.deps.store.all('cod-policies')).map(({ number, status }) => [number, status]);
const draft = async (rules = [rule('r1')]) => {
  api = await startCase();
  return (await post('/cod-policies', 'seller', { rules })).json as CodPolicy;
};

describe('a policy', () => {
  it('starts as a draft of its seller, and only one', async () => {
    const made = await draft();
    expect(made).toMatchObject({
      sellerId: 'sel-1',
      number: 1,
      status: 'draft',
      createdBy: 'user-seller',
      version: 1,
    });
    expect(await post('/cod-policies', 'seller', {})).toMatchObject({
      status: 422,
      json: { code: 'POLICY_DRAFT_EXISTS' },
    });
    expect((await post('/cod-policies', 'manager', {})).status).toBe(403);
  });

  it('is saved, published and superseded, each version a record that stays', async () => {
    const { id } = await draft();
    expect(
      (await give(id, { type: 'save_draft', version: 1, rules: [rule('r1'), rule('r2')] })).json,
    ).toMatchObject({
      version: 2,
      rules: [{ id: 'r1' }, { id: 'r2' }],
    });
    expect(await give(id, { type: 'publish', version: 2, note: ' ' })).toMatchObject({
      status: 422,
      json: { code: 'POLICY_NOTE_REQUIRED' },
    });
    expect((await give(id, { type: 'publish', version: 2, note: 'Up to 600' })).json).toMatchObject({
      status: 'published',
      publishedAt: T0,
      note: 'Up to 600',
    });
    const next = (await post('/cod-policies', 'seller', {})).json as CodPolicy;
    expect(next).toMatchObject({ number: 2, rules: [{ id: 'r1' }, { id: 'r2' }] });
    await give(next.id, { type: 'publish', version: 1, note: 'Again' });
    expect(await policies()).toEqual([
      [1, 'superseded'],
      [2, 'published'],
    ]);
    await give(next.id, { type: 'revert', version: 2, toNumber: 1, as: 'published', note: 'Back' });
    expect(await policies()).toEqual([
      [1, 'superseded'],
      [2, 'superseded'],
      [3, 'published'],
    ]);
  });

  it('that is to be published later is published by the clock, at its own instant', async () => {
    const { id } = await draft();
    const at = plus(T0, DAY);
    await give(id, { type: 'publish_later', version: 1, at, note: 'From Tuesday' });
    expect((await fireDue(api.deps)).done.policies).toBe(0);
    api.pass(3 * DAY);
    expect((await fireDue(api.deps)).done.policies).toBe(1);
    expect((await fireDue(api.deps)).done.policies).toBe(0);
    expect(await api.deps.store.get('cod-policies', id)).toMatchObject({
      status: 'published',
      publishedAt: at,
    });
  });

  it('follows the last version, however many there were', async () => {
    const versions = Array.from({ length: 1_001 }, (_, n) => ({
      id: `pol-${String(n + 1).padStart(4, '0')}`,
      version: 1,
      sellerId: 'sel-1',
      number: n + 1,
      status: n === 1_000 ? 'published' : 'superseded',
      currency: 'CNY',
      rules: [],
      note: 'Once more',
      createdBy: 'user-seller',
      createdAt: T0,
      publishAt: null,
      publishedAt: T0,
      publishedBy: 'user-seller',
      supersededAt: n === 1_000 ? null : T0,
    }));
    api = await startCase({ records: { 'cod-policies': versions } });
    const made = (await post('/cod-policies', 'seller', { rules: [rule('r1')] })).json as CodPolicy;
    expect(made.number).toBe(1_002);
    expect((await give(made.id, { type: 'publish', version: 1, note: 'Again' })).status).toBe(200);
    const live = (await policies()).filter(([, status]) => status === 'published');
    expect(live).toEqual([[1_002, 'published']]);
  });

  it('that is discarded is gone, and the log says so', async () => {
    const { id } = await draft();
    expect((await give(id, { type: 'discard', version: 1 })).json).toMatchObject({ id });
    expect(await policies()).toEqual([]);
    expect((await api.deps.store.all('audit-events')).map(event => event.action)).toEqual([
      'save_draft',
      'discard',
    ]);
  });

  it('is refused where a rule names what there is not', async () => {
    const { id } = await draft();
    const { status, json } = await give(id, {
      type: 'save_draft',
      version: 1,
      rules: [rule('r1', 'atlantis')],
    });
    expect([status, json]).toMatchObject([422, { code: 'RULE_REGION_UNKNOWN', facts: { ruleId: 'r1' } }]);
  });

  it.each([
    ['seller2', 404],
    ['manager', 403],
    ['admin', 403],
    [null, 401],
  ] as const)('is not for %s to change: %i', async (as, status) => {
    const { id } = await draft();
    expect((await give(id, { type: 'publish', version: 1, note: 'x' }, as)).status).toBe(status);
  });
});
