import { describe, expect, it, test } from 'vitest';
import { buildLine, buildOrder } from '../../../test/builders/buildOrder.ts';
import { DAY, plus } from '../shared/instant.ts';
import type { OrderCommand } from './commands.ts';
import { decideOrder } from './decide.ts';
import { evolveOrder } from './evolve.ts';
import { faultOf } from './faults.ts';
import { placeOrder } from './place.ts';
import type { OrderRequest } from './place.ts';
import { defaultOrderSettings as settings } from './settings.ts';
import { refusalReasons } from './types.ts';
import type { Order } from './types.ts';

const T0 = '2026-03-01T02:00:00.000Z';
const at = (days: number) => plus(T0, days * DAY);

const dispatch = { type: 'dispatch', carrierId: 'car_1', promisedBy: null } as const;
const confirmCod = { type: 'confirm_cod', depositPaid: false } as const;
const attempt = (outcome: 'unreachable' | 'bad_address' | 'no_attempt') =>
  ({ type: 'record_attempt', outcome }) as const;
const refuse = { type: 'refuse', reason: 'refused_at_door', fault: null } as const;

function given(order: Order, ...commands: readonly OrderCommand[]) {
  const after = commands.reduce((state, command, i) => {
    const decided = decideOrder(command, state, at(i), settings);
    if (!decided.ok) throw new Error(`${command.type}: ${decided.refusal.code}`);
    return decided.value.reduce(evolveOrder, state);
  }, order);
  return {
    order: after,
    when: (command: OrderCommand, now = at(commands.length)) => {
      const decided = decideOrder(command, after, now, settings);
      return decided.ok ? decided.value.reduce(evolveOrder, after) : decided.refusal.code;
    },
  };
}

const atDoor = [confirmCod, dispatch, { type: 'go_out' }] as const;
const card = buildOrder({ paymentMethod: 'card', codDecision: null });

describe('An order', () => {
  it('paid by card goes all the way to the seller’s money', () => {
    const done = given(card, { type: 'pay' }, dispatch, { type: 'go_out' }, { type: 'deliver' }).when({
      type: 'confirm',
    });
    expect(done).toMatchObject({
      status: 'confirmed',
      confirmedAt: at(4),
      closedAt: at(3),
      shippedAt: at(1),
    });
    expect(done).toMatchObject({ collected: { amount: 0 }, confirmBy: at(3 + settings.confirmationDays) });
  });

  it('on delivery is collected for: total − deposit + fee', () => {
    const order = buildOrder({
      deposit: { amount: 2_000, currency: 'CNY' },
      codFee: { amount: 500, currency: 'CNY' },
    });
    const paid = { type: 'confirm_cod', depositPaid: true } as const;
    const delivered = given(order, paid, dispatch, { type: 'go_out' }).when({ type: 'deliver' });
    expect(delivered).toMatchObject({ status: 'delivered', collected: { amount: 18_500, currency: 'CNY' } });
    expect(given(order).when(confirmCod)).toBe('deposit_unpaid');
  });

  it('does not mix the ways of paying', () => {
    expect(given(buildOrder()).when({ type: 'pay' })).toBe('order_payment_method');
    expect(given(card).when(confirmCod)).toBe('order_payment_method');
    expect(given(card, { type: 'pay' }, dispatch, { type: 'go_out' }).when(refuse)).toBe(
      'order_payment_method',
    );
  });

  it('moves only as the table says', () => {
    expect(given(buildOrder()).when(dispatch)).toBe('order_status');
    expect(given(buildOrder(), ...atDoor).when({ type: 'cancel', reason: 'buyer_request' })).toBe(
      'order_status',
    );
  });

  it('takes no news older than its last', () => {
    const shipped = given(buildOrder(), confirmCod, dispatch);
    expect(shipped.when({ type: 'go_out' }, at(1))).toMatchObject({ status: 'out_for_delivery' });
    expect(shipped.when({ type: 'go_out' }, plus(at(1), -1))).toBe('order_out_of_order');
  });

  it('may be tried three times, the last included', () => {
    const twice = given(buildOrder(), ...atDoor, attempt('unreachable'), attempt('unreachable'));
    expect(twice.when({ type: 'deliver' })).toMatchObject({ status: 'delivered' });
    const thrice = given(twice.order).when(attempt('unreachable'), at(9));
    expect(thrice).toMatchObject({ attempts: [{}, {}, {}] });
    const spent = given(buildOrder(), ...atDoor, ...Array.from({ length: 3 }, () => attempt('unreachable')));
    expect(spent.when({ type: 'deliver' })).toBe('attempts_exhausted');
    expect(spent.when({ type: 'refuse', reason: 'unreachable', fault: null })).toMatchObject({
      status: 'refused',
      refusal: { reason: 'unreachable', fault: 'buyer' },
    });
  });

  it('is not called unreachable without a recorded attempt', () => {
    const unreachable = { type: 'refuse', reason: 'unreachable', fault: null } as const;
    expect(given(buildOrder(), ...atDoor).when(unreachable)).toBe('attempt_missing');
    expect(given(buildOrder(), ...atDoor, attempt('bad_address')).when(unreachable)).toBe('attempt_missing');
  });

  it('carries the reason’s usual fault unless the report says otherwise', () => {
    const door = given(buildOrder(), ...atDoor);
    expect(door.when(refuse)).toMatchObject({ refusal: { fault: 'buyer' } });
    expect(door.when({ ...refuse, fault: 'carrier' })).toMatchObject({ refusal: { fault: 'carrier' } });
  });

  it('lapses to confirmed at the end of the window, not a millisecond before', () => {
    const delivered = given(buildOrder(), ...atDoor, { type: 'deliver' });
    const due = delivered.order.confirmBy!;
    expect(delivered.when({ type: 'lapse_confirmation' }, plus(due, -1))).toBe('confirmation_window_open');
    expect(delivered.when({ type: 'lapse_confirmation' }, due)).toMatchObject({ status: 'confirmed' });
  });

  it('settles once the cash is in and no dispute runs', () => {
    const confirmed = given(buildOrder(), ...atDoor, { type: 'deliver' }, { type: 'confirm' });
    const settle = (cashReceived: boolean, activeDisputes: number) =>
      confirmed.when({ type: 'settle', cashReceived, activeDisputes });
    expect(settle(true, 0)).toMatchObject({ status: 'settled', settledAt: at(5) });
    expect(settle(false, 0)).toBe('cash_not_received');
    expect(settle(true, 1)).toBe('dispute_active');
  });

  it('without a known total is not paid for', () =>
    expect(given({ ...card, total: null }).when({ type: 'pay' })).toBe('order_amount_unknown'));
});

test.each(refusalReasons)('the reason %s has a default fault', reason =>
  expect(['buyer', 'seller', 'carrier', 'nobody']).toContain(faultOf(reason)),
);

describe('Placing an order', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' });
  const request: OrderRequest = {
    id: 'ord_1',
    number: 'LN-1',
    sellerId: 'sel_1',
    buyerId: 'buy_1',
    regionId: '210102',
    paymentMethod: 'cod',
    lines: [buildLine()],
    total: cny(20_000),
    codFee: null,
    deposit: null,
    codDecision: { outcome: 'offer', reasons: [], conditions: [], policyId: 'pol_1', policyNumber: 1 },
    buyerPriorOrders: 0,
    promisedBy: null,
  };
  const denied = { outcome: 'deny', reasons: ['SELLER_REGION'], conditions: [] } as const;

  it('starts at placed', () =>
    expect(placeOrder(request, T0)).toMatchObject({ ok: true, value: { status: 'placed', placedAt: T0 } }));

  test.each<[string, Partial<OrderRequest>]>([
    ['order_empty', { lines: [] }],
    ['order_total', { total: cny(20_001) }],
    ['order_currency', { codFee: { amount: 1, currency: 'USD' } }],
    ['cod_not_offered', { codDecision: null }],
    ['cod_not_offered', { codDecision: { ...denied, policyId: null, policyNumber: null } }],
    ['cod_terms_on_prepaid', { paymentMethod: 'card' }],
    ['deposit_above_total', { deposit: cny(20_001) }],
  ])('is refused as %s', (code, overrides) =>
    expect(placeOrder({ ...request, ...overrides }, T0)).toMatchObject({ ok: false, refusal: { code } }),
  );

  it('takes a deposit of the whole total', () =>
    expect(placeOrder({ ...request, deposit: cny(20_000) }, T0).ok).toBe(true));
});
