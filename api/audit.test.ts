import { describe, expect, it } from 'vitest';
import { startCase } from '../test/builders/case.ts';
import { recordSchemas, type ResourceName } from '../src/contract/records.ts';
import { canonical, sha256 } from './canonical.ts';
import { fireDue } from './deadlines.ts';
import type { Store } from './store.ts';
import { memoryStore } from '../test/builders/memoryStore.ts';
import { startApi } from '../test/builders/api.ts';
import { at } from '../test/builders/marketplace.ts';
import { recordChange, verifyAudit, verifyStoredAudit } from './audit.ts';

const doing = { actor: { kind: 'system' }, now: at } as const;

async function threeEvents() {
  const store = memoryStore();
  for (const id of ['a', 'b', 'c'])
    await store.transaction(tx =>
      recordChange(tx, doing, 'create', 'things', null, { id, sellerId: 'sel-1' }),
    );
  return { store, events: await store.all('audit-events') };
}

describe('the audit chain', () => {
  it('holds from the first event to the last', async () => {
    const { store, events } = await threeEvents();
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(events.map(({ prevHash }) => prevHash).slice(1)).toEqual(
      events.map(({ hash }) => hash).slice(0, 2),
    );
    expect(await verifyStoredAudit(store)).toEqual({ ok: true, checked: 3, broken: null });
  });

  it('holds when there is none yet', () => {
    expect(verifyAudit([])).toMatchObject({ ok: true, checked: 0 });
  });

  it.each([
    'at',
    'actorId',
    'role',
    'action',
    'resource',
    'recordId',
    'sellerId',
    'before',
    'after',
  ] as const)('shows that %s was changed', async field => {
    const { events } = await threeEvents();
    const forged = events.map(event => (event.seq === 2 ? { ...event, [field]: 'forged' } : event));
    expect(verifyAudit(forged)).toEqual({ ok: false, checked: 1, broken: { seq: 2, why: 'content' } });
  });

  it('shows a gap, a broken link and a cut end', async () => {
    const { events } = await threeEvents();
    expect(verifyAudit(events.filter(({ seq }) => seq !== 2)).broken).toEqual({ seq: 3, why: 'gap' });
    const relinked = events.map(e => (e.seq === 3 ? { ...e, prevHash: '0'.repeat(64) } : e));
    expect(verifyAudit(relinked).broken).toEqual({ seq: 3, why: 'link' });
    expect(verifyAudit(events.slice(0, 2), 3).broken).toEqual({ seq: 3, why: 'cut_off' });
  });

  it('is written with every change and with nothing that was refused, and only who may reads it', async () => {
    const api = await startApi();
    const put = (body: object) => api.ask('/carriers/car-1', { method: 'PUT', as: 'admin', body });
    await put({ remittanceDays: 9 });
    await put({ remittanceDays: 9 });
    await put({ remittanceDays: -1 });
    const events = await api.deps.store.all('audit-events');
    expect(events).toMatchObject([
      { actorId: 'user-admin', role: 'admin', action: 'edit', resource: 'carriers', recordId: 'car-1' },
    ]);
    expect((await api.ask('/audit/verify', { as: 'manager' })).json).toMatchObject({ ok: true, checked: 1 });
    expect((await api.ask('/audit/verify', { as: 'seller' })).status).toBe(403);
    await api.close();
  });
});

describe('the audit log', () => {
  const resources = Object.keys(recordSchemas).filter(name => name !== 'audit-events') as ResourceName[];
  const digests = async (store: Store) =>
    (
      await Promise.all(
        resources.map(async name =>
          (await store.all(name)).map(record => `${name}/${record.id} ${sha256(canonical(record))}`),
        ),
      )
    ).flat();

  it('holds what every record that changed has become: words, proposals, money and marks too', async () => {
    const api = await startCase({ dispute: null });
    const { store } = api.deps;
    const untouched = new Set(await digests(store));
    const give = async (path: string, as: 'seller' | 'manager', body: object) => {
      const told = await api.ask(`/${path}/commands`, { method: 'POST', as, body });
      expect(told.status).toBeLessThan(300);
      return (told.json as { readonly id: string }).id;
    };
    const claim = {
      lineIds: ['lin_2'],
      reason: 'quality',
      subReason: 'damaged',
      requested: { remedy: 'refund_full', amount: 3_300 },
      description: 'The cup is broken.',
      evidence: [{ item: 'photo_of_fault', text: 'Seen on the picture that came by mail.' }],
    };
    const asBuyer = { actAs: 'buyer' };
    const id = await give('orders/ord-9', 'manager', {
      type: 'open_dispute',
      version: 1,
      ...asBuyer,
      ...claim,
    });
    const offer = {
      remedy: 'refund_partial',
      amount: 500,
      returnRequired: false,
      returnShippingPaidBy: null,
    };
    await give(`disputes/${id}`, 'seller', { type: 'propose', version: 1, note: 'Half?', ...offer });
    const [proposal] = await store.all('proposals');
    const no = { type: 'decline_proposal', version: 2, proposalId: proposal?.id, reason: 'No.', ...asBuyer };
    await give(`disputes/${id}`, 'manager', no);
    await give(`disputes/${id}`, 'seller', { type: 'accept_request', version: 3 });
    await fireDue(api.deps);

    const events = await store.all('audit-events');
    const told = new Set(events.map(event => `${event.resource}/${event.recordId} ${event.after ?? ''}`));
    const changed = (await digests(store)).filter(digest => !untouched.has(digest));
    expect(new Set(changed.map(digest => digest.split('/')[0]))).toEqual(
      new Set([
        'orders',
        'disputes',
        'buyers',
        'evidence',
        'messages',
        'proposals',
        'ledger-entries',
        'refunds',
      ]),
    );
    expect(changed.filter(digest => !told.has(digest))).toEqual([]);
    expect(await verifyStoredAudit(store)).toMatchObject({ ok: true, checked: events.length });
    await api.close();
  });
});
