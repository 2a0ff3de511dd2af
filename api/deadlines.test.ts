import { afterEach, describe, expect, it, vi } from 'vitest';
import { balanceOf, totalOf } from '../src/domain/orders/balances.ts';
import { DAY } from '../src/domain/shared/instant.ts';
import type { Api } from '../test/builders/api.ts';
import { startCase, type CaseOptions } from '../test/builders/case.ts';
import { T0 } from '../test/builders/disputes.ts';
import { fireDue, keepDeadlines } from './deadlines.ts';

let api: Api;
afterEach(() => api.close());
const start = async (options?: CaseOptions) => void (api = await startCase(options));
const nothing = { disputes: 0, policies: 0, confirmations: 0, settlements: 0, refunds: 0 };
const dispute = () => api.deps.store.get('disputes', 'dis-9');
const order = () => api.deps.store.get('orders', 'ord-9');
const entries = () => api.deps.store.all('ledger-entries');

describe('what is due', () => {
  it("is nothing a millisecond early, and the silent seller's answer on the dot", async () => {
    await start();
    api.pass(5 * DAY - 1);
    expect(await fireDue(api.deps)).toEqual({ done: nothing, failed: 0 });
    api.pass(1);
    expect((await fireDue(api.deps)).done).toEqual({ ...nothing, disputes: 1, refunds: 1 });
    expect(await dispute()).toMatchObject({ status: 'closed', closeReason: 'auto_granted' });
  });

  it('is done once, however often it is looked for, even at the same time', async () => {
    await start();
    api.pass(6 * DAY);
    const runs = await Promise.all([fireDue(api.deps), fireDue(api.deps), fireDue(api.deps)]);
    expect(runs.reduce((sum, run) => sum + run.done.disputes, 0)).toBe(1);
    expect(await api.deps.store.all('refunds')).toHaveLength(1);
    expect(totalOf(await entries(), 'DISPUTE_HOLD')).toBe(0);
  });

  it('counts from its own instant, however late it is found', async () => {
    await start();
    api.pass(60 * DAY);
    await fireDue(api.deps);
    expect((await dispute())?.closedAt).toBe('2026-03-07T02:00:00.000Z');
  });

  it('does not touch a case on which somebody acted in time', async () => {
    await start();
    api.pass(5 * DAY - 1);
    const body = { type: 'accept_request', version: 1 };
    await api.ask('/disputes/dis-9/commands', { method: 'POST', as: 'seller', body });
    api.pass(2);
    expect((await fireDue(api.deps)).done.disputes).toBe(0);
    expect(await dispute()).toMatchObject({ closeReason: 'agreed' });
  });
});

describe('an order that its buyer neither confirms nor disputes', () => {
  it('is confirmed by silence and settled, and the seller is owed what is left of it', async () => {
    await start({ dispute: null });
    api.pass(12 * DAY);
    expect((await fireDue(api.deps)).done).toEqual({ ...nothing, confirmations: 1, settlements: 1 });
    expect(await order()).toMatchObject({ status: 'settled' });
    const all = await entries();
    expect(balanceOf(all, 'ESCROW:ord-9', 'CNY')).toBe(0);
    expect(balanceOf(all, 'SELLER_PAYABLE:sel-1', 'CNY')).toBe(14_300 - 715);
    expect(balanceOf(all, 'COMMISSION', 'CNY')).toBe(715);
  });

  it('is not settled while a dispute is open on it', async () => {
    await start({ dispute: { status: 'in_review', ballWith: 'platform', deadline: null } });
    api.pass(12 * DAY);
    expect((await fireDue(api.deps)).done).toEqual({ ...nothing, confirmations: 1 });
    expect(await order()).toMatchObject({ status: 'confirmed' });
  });

  it('is left alone when it was imported without a window', async () => {
    await start({
      dispute: null,
      order: { confirmBy: null, imported: { importId: 'i', sourceKey: 'k', line: 1 } },
    });
    api.pass(400 * DAY);
    expect((await fireDue(api.deps)).done).toEqual(nothing);
  });
});

describe('a refund', () => {
  const cash = {
    cause: 'cod_delivered' as const,
    at: T0,
    currency: 'CNY',
    orderId: 'ord-9',
    disputeId: null,
  };
  const collected = {
    ...cash,
    id: 'led-cash',
    version: 1,
    sellerId: 'sel-1',
    carrierId: 'car-1',
    idempotencyKey: 'order:ord-9:cod_delivered',
    lines: [
      { account: 'COD_RECEIVABLE:car-1', debit: 14_300, credit: 0 },
      { account: 'ESCROW:ord-9', debit: 0, credit: 14_300 },
    ],
  };
  const handedOver = {
    ...collected,
    id: 'led-remitted',
    cause: 'remittance_matched' as const,
    idempotencyKey: 'remittance:b:0:matched',
    lines: [
      { account: 'BANK' as const, debit: 14_300, credit: 0 },
      { account: 'COD_RECEIVABLE:car-1' as const, debit: 0, credit: 14_300 },
    ],
  };

  it('of cash that the carrier still holds waits for it, and is paid when it is there', async () => {
    await start({
      dispute: null,
      order: { paymentMethod: 'cod', collected: { amount: 14_300, currency: 'CNY' } },
      records: { 'ledger-entries': [collected] },
    });
    const claim = {
      type: 'open_dispute',
      version: 1,
      actAs: 'buyer',
      lineIds: ['lin_1'],
      reason: 'quality',
      subReason: null,
      requested: { remedy: 'refund_full', amount: 11_000 },
      description: 'Broken',
      evidence: [{ item: 'photo_of_fault', text: 'seen' }],
    };
    const opened = await api.ask('/orders/ord-9/commands', { method: 'POST', as: 'manager', body: claim });
    const { id } = opened.json as { id: string };
    const accept = { type: 'accept_request', version: 1 };
    await api.ask(`/disputes/${id}/commands`, { method: 'POST', as: 'seller', body: accept });
    expect(await api.deps.store.all('refunds')).toMatchObject([
      { status: 'awaiting_cash', method: 'payout' },
    ]);
    expect((await fireDue(api.deps)).done).toEqual(nothing);
    await api.deps.store.transaction(tx => tx.put('ledger-entries', handedOver, null));
    expect((await fireDue(api.deps)).done).toEqual({ ...nothing, refunds: 1 });
    expect(await api.deps.store.all('refunds')).toMatchObject([{ status: 'paid', paidAt: T0 }]);
    expect(balanceOf(await entries(), 'BUYER_REFUND_PAYABLE:buy_1', 'CNY')).toBe(0);
  });
});

describe('the clock', () => {
  it('goes on with the other cases when one fails, and tells it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await start({ dispute: { orderId: 'ord-none' }, order: {} });
    api.pass(13 * DAY);
    const { done, failed } = await fireDue(api.deps);
    expect([done.confirmations, failed]).toEqual([1, 1]);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('forgets idempotency keys and sessions that have expired', async () => {
    await start();
    const body = { type: 'accept_request', version: 1 };
    const headers = { 'Idempotency-Key': 'k' };
    await api.ask('/disputes/dis-9/commands', { method: 'POST', as: 'seller', body, headers });
    api.pass(DAY - 1);
    await fireDue(api.deps);
    expect(await api.deps.store.all('idempotency')).toHaveLength(1);
    api.pass(1);
    await fireDue(api.deps);
    expect(await api.deps.store.all('idempotency')).toEqual([]);
    expect(await api.deps.store.all('sessions')).toEqual([]);
  });

  it('runs at once, and stops when the work in hand is done', async () => {
    await start();
    api.pass(6 * DAY);
    await keepDeadlines(api.deps, 60_000)();
    expect(await dispute()).toMatchObject({ status: 'closed' });
  });
});
