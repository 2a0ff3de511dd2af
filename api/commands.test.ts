import { afterEach, describe, expect, it } from 'vitest';
import { balanceOf, totalOf } from '../src/domain/orders/balances.ts';
import { DAY } from '../src/domain/shared/instant.ts';
import type { Records } from '../src/contract/records.ts';
import type { Anyone, Api } from '../test/builders/api.ts';
import type { Told } from '../test/builders/ask.ts';
import { startCase, type CaseOptions } from '../test/builders/case.ts';
import { buildDecision, T0 } from '../test/builders/disputes.ts';
import { verifyStoredAudit } from './audit.ts';
import { fireDue } from './deadlines.ts';

let api: Api;
afterEach(() => api.close());
const start = async (options?: CaseOptions) => void (api = await startCase(options));

const post = (path: string, as: Anyone, body: unknown, headers: Record<string, string> = {}): Promise<Told> =>
  api.ask(path, { method: 'POST', as, body, headers });
const command = (as: Anyone, body: object, headers?: Record<string, string>) =>
  post('/disputes/dis-9/commands', as, body, headers);
const dispute = async () => (await api.deps.store.get('disputes', 'dis-9'))!;
const entries = () => api.deps.store.all('ledger-entries');
const inReview = {
  status: 'in_review',
  ballWith: 'platform',
  assigneeId: 'user-mediator',
  deadline: null,
} as const;

describe('a command on a dispute', () => {
  it('without a version is sent back, before anything else is looked at', async () => {
    await start();
    expect(await command('seller', { type: 'nonsense' })).toMatchObject({
      status: 428,
      json: { code: 'version-required' },
    });
  });

  it.each([
    [{ type: 'nonsense', version: 1 }, 'type'],
    [{ type: 'reject_request', version: 1 }, 'reason'],
    [{ type: 'withdraw', version: 1, extra: true }, ''],
    [{ type: 'lapse', version: 1 }, 'type'],
    [{ type: 'settle', version: 1 }, 'type'],
    [{ type: 'propose', version: 1, remedy: 'refund_partial', amount: 1.5 }, 'amount'],
  ])('that is not understood says where: %j', async (body, path) => {
    await start();
    const { status, json } = await command('seller', body);
    expect(status).toBe(400);
    expect((json as { violations: { path: string }[] }).violations.map(v => v.path)).toContain(path);
  });

  it('of a foreign or unknown dispute finds nothing', async () => {
    await start();
    const body = { type: 'accept_request', version: 1 };
    expect((await command('seller2', body)).status).toBe(404);
    expect((await post('/disputes/none/commands', 'seller', body)).status).toBe(404);
  });

  it.each([
    ['seller', { type: 'withdraw' }, 'role_not_allowed'],
    ['seller', { type: 'decide', decision: buildDecision() }, 'role_not_allowed'],
    ['insider', { type: 'escalate', reason: 'x' }, 'conflict_of_interest'],
    ['admin', { type: 'escalate', reason: 'x' }, 'role_not_allowed'],
  ] as const)('that %s may not give is forbidden: %j', async (as, body, rule) => {
    await start();
    expect(await command(as, { ...body, version: 1 })).toMatchObject({
      status: 403,
      json: { facts: { rule } },
    });
    expect((await dispute()).version).toBe(1);
  });

  it('that a rule refuses tells its code, its facts and a sentence', async () => {
    await start();
    const { status, json } = await command('seller', { type: 'escalate', version: 1, reason: 'too slow' });
    expect(status).toBe(422);
    expect(json).toMatchObject({
      code: 'too_early_to_escalate',
      facts: { from: '2026-03-09T02:00:00.000Z' },
    });
    expect((json as { message: string }).message).not.toContain('%{');
  });

  it('on a version that has passed says who was faster, with what, and what stands', async () => {
    await start();
    const offer = {
      remedy: 'refund_partial',
      amount: 3_000,
      returnRequired: false,
      returnShippingPaidBy: null,
      note: '',
    };
    expect((await command('seller', { type: 'propose', version: 1, ...offer })).status).toBe(200);
    expect(await command('mediator', { type: 'withdraw', version: 1, actAs: 'buyer' })).toMatchObject({
      status: 409,
      json: {
        code: 'version-conflict',
        facts: {
          actor: 'seller',
          role: 'seller',
          action: 'propose',
          at: T0,
          status: 'awaiting_buyer',
          version: 2,
        },
      },
    });
  });

  it('does not tell a seller the name of who works for the platform', async () => {
    await start({ dispute: { status: 'escalated', ballWith: 'platform' } });
    expect((await command('lead', { type: 'assign', version: 1, to: 'user-mediator' })).status).toBe(200);
    expect(await command('seller', { type: 'accept_request', version: 1 })).toMatchObject({
      status: 409,
      json: { facts: { actor: null, role: 'mediator', action: 'assign', version: 2 } },
    });
  });

  it('given twice at once on one version has one effect', async () => {
    await start();
    const told = await Promise.all(
      [1, 2, 3].map(() => command('seller', { type: 'accept_request', version: 1 })),
    );
    expect(told.map(one => one.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(await api.deps.store.all('refunds')).toHaveLength(1);
    expect(totalOf(await entries(), 'DISPUTE_HOLD')).toBe(0);
  });

  it('repeated with its key answers the same and does nothing again', async () => {
    await start();
    const body = { type: 'accept_request', version: 1 };
    const [first, again] = [
      await command('seller', body, { 'Idempotency-Key': 'once' }),
      await command('seller', body, { 'Idempotency-Key': 'once' }),
    ];
    expect(again.json).toEqual(first.json);
    expect(await api.deps.store.all('refunds')).toHaveLength(1);
  });
});

describe('what follows from a command is saved with it', () => {
  it('money: accepting the request empties the hold and books the refund', async () => {
    await start();
    const { json } = await command('seller', { type: 'accept_request', version: 1 });
    expect(json).toMatchObject({ status: 'closed', closeReason: 'agreed', version: 3 });
    const all = await entries();
    expect(balanceOf(all, 'DISPUTE_HOLD:dis-9', 'CNY')).toBe(0);
    expect(balanceOf(all, 'BUYER_REFUND_PAYABLE:buy_1', 'CNY')).toBe(11_000);
    expect(await api.deps.store.all('refunds')).toMatchObject([
      {
        disputeId: 'dis-9',
        amount: { amount: 11_000, currency: 'CNY' },
        status: 'pending',
        method: 'original',
      },
    ]);
  });

  it('proposals: each is a row of its own that follows its state', async () => {
    await start();
    const offer = {
      remedy: 'refund_partial',
      amount: 3_000,
      returnRequired: false,
      returnShippingPaidBy: null,
      note: 'Keep it',
    };
    await command('seller', { type: 'propose', version: 1, ...offer });
    const [made] = await api.deps.store.all('proposals');
    expect(made).toMatchObject({
      by: 'seller',
      status: 'open',
      amount: 3_000,
      sellerId: 'sel-1',
      version: 1,
    });
    await command('mediator', { type: 'accept_proposal', version: 2, proposalId: made!.id, actAs: 'buyer' });
    expect(await api.deps.store.all('proposals')).toMatchObject([{ status: 'accepted', version: 2 }]);
    expect(await api.deps.store.all('refunds')).toMatchObject([{ amount: { amount: 3_000 } }]);
  });

  it('words: a reason given joins the conversation', async () => {
    await start({ dispute: { sellerRejected: true } });
    await command('seller', { type: 'escalate', version: 1, reason: 'We do not agree.' });
    expect(await api.deps.store.all('messages')).toMatchObject([
      { by: 'seller', text: 'We do not agree.', visibility: 'parties', disputeId: 'dis-9' },
    ]);
  });

  it('a record of who did it, that holds together', async () => {
    await start();
    await command('seller', { type: 'accept_request', version: 1 });
    const events = await api.deps.store.all('audit-events');
    expect(events.map(event => [event.actorId, event.action])).toEqual([
      ['user-seller', 'accept_request'],
      ['system', 'post'],
      ['system', 'book_refund'],
      ['system', 'lapse'],
    ]);
    expect(await verifyStoredAudit(api.deps.store)).toMatchObject({ ok: true, checked: 4 });
  });

  it('or nothing at all, when one part cannot be', async () => {
    await start();
    const order = (await api.deps.store.get('orders', 'ord-9'))!;
    const unpaid = { ...order, paymentMethod: 'cod' as const, version: 2 };
    await api.deps.store.transaction(tx => tx.put('orders', unpaid, 1));
    const before = await dispute();
    expect(await command('seller', { type: 'accept_request', version: 1 })).toMatchObject({
      status: 422,
      json: { code: 'cash_not_collected' },
    });
    expect(await dispute()).toEqual(before);
    expect(await api.deps.store.all('audit-events')).toEqual([]);
  });
});

describe('mediation', () => {
  it('a decision is made by the one who has the case, and is final after the time to appeal', async () => {
    await start({ dispute: inReview });
    const decision = buildDecision();
    expect((await command('mediator2', { type: 'decide', version: 1, decision })).status).toBe(403);
    expect((await command('mediator', { type: 'decide', version: 1, decision })).json).toMatchObject({
      status: 'decided',
      decision: { decidedBy: 'user-mediator', amount: 4_000 },
    });
    api.pass(14 * DAY);
    expect((await fireDue(api.deps)).done).toMatchObject({ disputes: 1, refunds: 1 });
    expect(await dispute()).toMatchObject({ status: 'closed', closeReason: 'decided' });
    expect(await api.deps.store.all('refunds')).toMatchObject([
      { amount: { amount: 4_000 }, status: 'paid' },
    ]);
    const all = await entries();
    expect(totalOf(all, 'DISPUTE_HOLD')).toBe(0);
    expect(balanceOf(all, 'GOODWILL_EXPENSE', 'CNY')).toBe(500);
    expect(balanceOf(all, 'BUYER_REFUND_PAYABLE:buy_1', 'CNY')).toBe(0);
  });

  it('a lead hands a case to somebody who mediates and has no tie to the seller', async () => {
    await start({ dispute: { status: 'escalated', ballWith: 'platform' } });
    const assign = (to: string) => command('lead', { type: 'assign', version: 1, to });
    expect(await assign('user-insider')).toMatchObject({
      status: 403,
      json: { facts: { rule: 'conflict_of_interest' } },
    });
    expect((await assign('user-seller')).status).toBe(400);
    expect((await assign('nobody')).status).toBe(400);
    expect((await assign('user-mediator')).json).toMatchObject({
      assigneeId: 'user-mediator',
      status: 'in_review',
    });
  });

  it('tells each what they may do now, why not the rest, and what silence brings', async () => {
    await start();
    const of = async (as: Anyone) => (await api.ask('/disputes/dis-9/commands', { as })).json;
    const mine = (await of('seller')) as {
      commands: { type: string; allowed: boolean }[];
      forBuyer: unknown;
    };
    expect(mine.commands.find(one => one.type === 'accept_request')).toMatchObject({ allowed: true });
    expect(mine.commands.find(one => one.type === 'escalate')).toMatchObject({
      allowed: false,
      notBefore: '2026-03-09T02:00:00.000Z',
      disabledReason: { code: 'too_early_to_escalate' },
    });
    expect(mine.forBuyer).toBeNull();
    expect(mine).toMatchObject({
      whatIfNobodyActs: { kind: 'seller_reply', at: '2026-03-07T02:00:00.000Z' },
    });
    expect(await of('mediator')).toMatchObject({
      forBuyer: expect.arrayContaining([expect.objectContaining({ type: 'withdraw', allowed: true })]),
    });
  });
});

describe('messages', () => {
  const send = (as: Anyone, body: object) => post('/disputes/dis-9/messages', as, { text: 'Hello', ...body });

  it('are from the party that writes, or whose words staff write down', async () => {
    await start();
    expect((await send('seller', { visibility: 'parties' })).json).toMatchObject({
      by: 'seller',
      sellerId: 'sel-1',
    });
    expect((await send('mediator', { visibility: 'parties', actAs: 'buyer' })).json).toMatchObject({
      by: 'buyer',
      authorId: 'user-mediator',
    });
    expect((await send('mediator', { visibility: 'internal' })).json).toMatchObject({ by: 'platform' });
  });

  it.each([
    ['seller', { visibility: 'internal' }, 403],
    ['seller', { visibility: 'parties', actAs: 'buyer' }, 403],
    ['seller2', { visibility: 'parties' }, 404],
    ['insider', { visibility: 'parties' }, 403],
    ['admin', { visibility: 'parties' }, 403],
    ['seller', { visibility: 'everyone' }, 400],
    ['seller', { visibility: 'parties', text: '  ' }, 400],
  ] as const)('of %s with %j are refused', async (as, body, status) => {
    await start();
    expect((await send(as, body)).status).toBe(status);
    expect(await api.deps.store.all('messages')).toEqual([]);
  });
});

describe('an order', () => {
  const order = (as: Anyone, body: object) => post('/orders/ord-9/commands', as, { version: 1, ...body });
  const claim = {
    type: 'open_dispute',
    lineIds: ['lin_2'],
    reason: 'quality',
    subReason: 'damaged',
    requested: { remedy: 'refund_full', amount: 3_300 },
    description: 'The cup is broken.',
    evidence: [{ item: 'photo_of_fault', text: 'Seen on the picture that came by mail.' }],
    actAs: 'buyer',
  };

  it('is disputed by the buyer, whose words staff write down: case, link, hold and evidence at once', async () => {
    await start({ dispute: null });
    const { status, json } = await order('manager', claim);
    expect(status).toBe(201);
    const opened = json as Records['disputes'];
    expect(opened).toMatchObject({ number: 'D-1001', status: 'awaiting_seller', amount: { amount: 3_300 } });
    expect(await api.deps.store.get('orders', 'ord-9')).toMatchObject({
      disputeIds: [opened.id],
      version: 2,
    });
    expect(await api.deps.store.get('buyers', 'buy_1')).toMatchObject({ disputed: true });
    expect(balanceOf(await entries(), `DISPUTE_HOLD:${opened.id}`, 'CNY')).toBe(3_300);
    expect(await api.deps.store.all('evidence')).toMatchObject([
      { disputeId: opened.id, side: 'buyer', item: 'photo_of_fault', submittedBy: 'user-manager' },
    ]);
  });

  it.each([
    ['by the seller', 'seller', { actAs: undefined }, 403],
    ['by a manager in their own name', 'manager', { actAs: undefined }, 403],
    ['by a mediator, who sees no order without a dispute', 'mediator', {}, 404],
    ['without what the reason asks for', 'manager', { evidence: [] }, 422],
    ['for more than was paid', 'manager', { requested: { remedy: 'refund_full', amount: 3_301 } }, 422],
  ] as const)('is not disputed %s', async (_label, as, change, status) => {
    await start({ dispute: null });
    expect((await order(as, { ...claim, ...change })).status).toBe(status);
    expect(await api.deps.store.all('disputes')).toEqual([]);
  });

  it('is dispatched by its seller, and by nobody else', async () => {
    await start({
      dispute: null,
      order: { status: 'paid', carrierId: null, shippedAt: null, closedAt: null, confirmBy: null },
    });
    const dispatch = { type: 'dispatch', carrierId: 'car-1', promisedBy: null };
    expect((await order('manager', dispatch)).status).toBe(403);
    expect((await order('seller2', dispatch)).status).toBe(404);
    expect((await order('seller', { ...dispatch, carrierId: 'none' })).status).toBe(400);
    expect((await order('seller', dispatch)).json).toMatchObject({
      status: 'shipped',
      carrierId: 'car-1',
      shippedAt: T0,
    });
    expect(await order('seller', { ...dispatch, version: 2 })).toMatchObject({
      status: 422,
      json: { code: 'order_status' },
    });
  });

  it('that is cancelled gives back what is in escrow', async () => {
    await start({
      dispute: null,
      order: { status: 'paid', shippedAt: null, closedAt: null, confirmBy: null },
    });
    await order('seller', { type: 'cancel', reason: 'out_of_stock' });
    expect(balanceOf(await entries(), 'BUYER_REFUND_PAYABLE:buy_1', 'CNY')).toBe(14_300);
  });
});
