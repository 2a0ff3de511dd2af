import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { disputeSchema } from '../../src/contract/disputeRecord.ts';
import type { Records } from '../../src/contract/records.ts';
import type { Told } from '../builders/ask.ts';
import { newBody } from './bodies.ts';
import {
  claimOn,
  contentedOrders,
  decisionFor,
  disputeCommand,
  openCase,
  orderCommand,
  underReview,
} from './cases.ts';
import { sharedSite, type Row } from './site.ts';

const site = sharedSite();
const TIMES = 20;
const atOnce = <T>(ask: (turn: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: TIMES }, (_, turn) => ask(turn)));
/** How many got which status. */
function counts(told: readonly Told[]): Readonly<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const { status } of told) found[status] = (found[status] ?? 0) + 1;
  return found;
}

type Dispute = Records['disputes'];
const audited = async (recordId: string) =>
  (await site.walk('audit-events', 'admin', { recordId })).map(event => event['action']);
const booked = ({ orderId }: Dispute) => site.walk('ledger-entries', 'manager', { orderId });
const fresh = async ({ id }: Dispute) => disputeSchema.parse(await site.one('disputes', id));

/** Debit less credit, of one account. */
const balanceOf = (entries: readonly Row[], account: string): number =>
  entries
    .flatMap(entry => entry['lines'] as readonly { account: string; debit: number; credit: number }[])
    .filter(line => line.account === account)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0);

describe('twenty at once', () => {
  it('decide one case: one decision stands, no money moves yet, the others are told who was first', async () => {
    const dispute = await underReview(site, await openCase(site, 'seller-02'), 'seller2');
    const before = await booked(dispute);
    const body = { type: 'decide', decision: decisionFor(dispute) };
    const told = await atOnce(() => disputeCommand(site, dispute, 'mediator', body));
    expect(counts(told)).toEqual({ 200: 1, 409: TIMES - 1 });
    expect(told.find(one => one.status === 409)?.json).toMatchObject({
      code: 'version-conflict',
      facts: { actor: 'Demo mediator', role: 'mediator', action: 'decide', status: 'decided' },
      current: { version: dispute.version + 1, fields: { status: 'decided' } },
    });
    expect((await audited(dispute.id)).filter(action => action === 'decide')).toHaveLength(1);
    expect(await booked(dispute)).toEqual(before);
  });

  it('grant one request: the money goes once', async () => {
    const dispute = await openCase(site, 'seller-02');
    const before = await booked(dispute);
    const told = await atOnce(() => disputeCommand(site, dispute, 'seller2', { type: 'accept_request' }));
    expect(counts(told)).toEqual({ 200: 1, 409: TIMES - 1 });
    const after = await booked(dispute);
    const keys = after.map(entry => entry['idempotencyKey']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(balanceOf(before, `DISPUTE_HOLD:${dispute.id}`)).toBe(-dispute.amount.amount);
    expect(balanceOf(after, `DISPUTE_HOLD:${dispute.id}`)).toBe(0);
    expect(await site.walk('refunds', 'manager', { disputeId: dispute.id })).toMatchObject([
      { amount: dispute.amount },
    ]);
  });

  it('give one command under one key: it is done once and answered alike', async () => {
    const dispute = await openCase(site, 'seller-02');
    const offer = { remedy: 'replacement', amount: 0, returnRequired: false, returnShippingPaidBy: null };
    const body = { type: 'propose', ...offer, note: '', version: dispute.version };
    const path = `/disputes/${dispute.id}/commands`;
    const headers = { 'Idempotency-Key': randomUUID() };
    const told = await atOnce(() => site.ask(path, { method: 'POST', as: 'seller2', body, headers }));
    expect(counts(told)).toEqual({ 200: TIMES });
    expect(new Set(told.map(one => one.text)).size).toBe(1);
    expect((await fresh(dispute)).version).toBe(dispute.version + 1);
    const other = { ...body, note: 'Another word' };
    expect(await site.ask(path, { method: 'POST', as: 'seller2', body: other, headers })).toMatchObject({
      status: 422,
      json: { code: 'idempotency-mismatch' },
    });
  });

  it('give in and decide: one of the two stands, whole', async () => {
    const dispute = await underReview(site, await openCase(site, 'seller-02'), 'seller2');
    const decision = { type: 'decide', decision: decisionFor(dispute) };
    const told = await atOnce(turn =>
      turn % 2 === 0
        ? disputeCommand(site, dispute, 'mediator', decision)
        : disputeCommand(site, dispute, 'seller2', { type: 'accept_request' }),
    );
    expect(counts(told)).toEqual({ 200: 1, 409: TIMES - 1 });
    const after = await fresh(dispute);
    const actions = (await audited(dispute.id)).slice(-2);
    expect(after.decision === null).toBe(actions.includes('accept_request'));
    expect(after.status === 'decided').toBe(actions.includes('decide'));
  });

  it('complain of one order: one dispute is opened and one sum held', async () => {
    const [order] = await contentedOrders(site, 'seller-02');
    const told = await atOnce(() => orderCommand(site, order!.id, 'manager', claimOn(order!)));
    expect(counts(told)).toEqual({ 201: 1, 409: TIMES - 1 });
    const disputes = await site.walk('disputes', 'manager', { orderId: order!.id });
    expect(disputes).toHaveLength(1);
    const [{ number, id }] = disputes as unknown as [Dispute];
    const entries = await site.walk('ledger-entries', 'manager', { disputeId: id });
    expect(entries.map(entry => entry['cause'])).toEqual(['dispute_opened']);
    expect(await site.walk('disputes', 'manager', { number })).toHaveLength(1);
  });

  it('write one record as of one version: one is taken, the others are told what changed', async () => {
    const made = await site.ask('/products', { method: 'POST', as: 'seller', body: newBody('products') });
    const { id } = made.json as Row;
    const told = await atOnce(turn =>
      site.ask(`/products/${id}`, {
        method: 'PUT',
        as: 'seller',
        body: { titleEn: `Turn ${turn}` },
        headers: { 'If-Match': made.headers.get('ETag') ?? '' },
      }),
    );
    expect(counts(told)).toEqual({ 200: 1, 412: TIMES - 1 });
    const { titleEn } = await site.one('products', id);
    expect(told.find(one => one.status === 412)?.json).toMatchObject({
      code: 'precondition-failed',
      current: { version: 2, fields: { titleEn } },
    });
  });

  it('create under one key: one record is made, and everyone is told of the same', async () => {
    const body = newBody('products');
    const headers = { 'Idempotency-Key': randomUUID() };
    const told = await atOnce(() => site.ask('/products', { method: 'POST', as: 'seller', body, headers }));
    expect(counts(told)).toEqual({ 201: TIMES });
    expect(new Set(told.map(one => one.headers.get('Location'))).size).toBe(1);
    expect(await site.walk('products', 'seller', { sku: body['sku'] })).toHaveLength(1);
  });

  it('publish one draft: one version is in force', async () => {
    const start = await site.ask('/cod-policies', { method: 'POST', as: 'seller2', body: {} });
    const { id, version } = start.json as Row;
    const body = { type: 'publish', version, note: 'Race' };
    const told = await atOnce(() =>
      site.ask(`/cod-policies/${id}/commands`, { method: 'POST', as: 'seller2', body }),
    );
    expect(counts(told)).toEqual({ 200: 1, 409: TIMES - 1 });
    expect(await site.walk('cod-policies', 'seller2', { status: 'published' })).toMatchObject([{ id }]);
  });
});

it('the audit log holds together through all of it', async () => {
  const { json } = await site.ask('/audit/verify', { as: 'manager' });
  expect(json).toMatchObject({ ok: true, broken: null });
  const events = await site.walk('audit-events', 'manager');
  expect(events.map(event => event['seq'])).toEqual(events.map((_, index) => index + 1));
  expect(events.slice(1).map(event => event['prevHash'])).toEqual(
    events.slice(0, -1).map(event => event['hash']),
  );
  expect(json).toMatchObject({ checked: expect.any(Number) });
});
