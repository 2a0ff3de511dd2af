import fc from 'fast-check';
import { balanceOf } from '../../src/domain/orders/balances.ts';
import { positionOf } from '../../src/domain/orders/position.ts';
import { postPayout } from '../../src/domain/orders/postings.ts';
import { clearShort } from '../../src/domain/orders/remittanceLedger.ts';
import type { Order, OrderStatus } from '../../src/domain/orders/types.ts';
import { refundable } from '../../src/domain/refunds/amounts.ts';
import { splitOf } from '../../src/domain/refunds/split.ts';
import { buildLine, buildOrder } from './buildOrder.ts';
import type { Step, TestBooks } from './books.ts';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const nat = (max: number) => fc.nat(max);
const steps: readonly Step[] = [
  { type: 'pay' },
  { type: 'require_confirmation' },
  { type: 'confirm_cod', depositPaid: true },
  { type: 'dispatch', carrierId: 'car_1', promisedBy: null },
  { type: 'go_out' },
  { type: 'record_attempt', outcome: 'unreachable' },
  { type: 'deliver' },
  { type: 'confirm' },
  { type: 'settle' },
  { type: 'refuse', reason: 'price', fault: null },
  { type: 'refuse', reason: 'damaged_parcel', fault: null },
  { type: 'lose' },
  { type: 'return' },
  { type: 'cancel', reason: 'buyer_request' },
];
/** Left to chance alone, hardly an order would arrive. */
const forward: Partial<Record<OrderStatus, Step>> = {
  placed: { type: 'confirm_cod', depositPaid: true },
  cod_confirming: { type: 'confirm_cod', depositPaid: true },
  cod_pending: { type: 'dispatch', carrierId: 'car_1', promisedBy: null },
  paid: { type: 'dispatch', carrierId: 'car_1', promisedBy: null },
  shipped: { type: 'go_out' },
  out_for_delivery: { type: 'deliver' },
  delivered: { type: 'confirm' },
  confirmed: { type: 'settle' },
};
export const anyAction = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('forward' as const) }) },
  { weight: 1, arbitrary: fc.constantFrom(...steps).map(step => ({ kind: 'order' as const, step })) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), which: nat(2) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      which: nat(1),
      share: nat(100),
      weights: fc.tuple(nat(3), nat(2), nat(2)),
      withdrawn: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), which: nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remit' as const), off: nat(4), fee: nat(300) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const), banked: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('refund' as const), prefunded: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('payout' as const) }) },
);
export type Action = typeof anyAction extends fc.Arbitrary<infer A> ? A : never;

export const anyOrder = fc
  .record({
    cod: fc.boolean(),
    parts: fc.array(fc.tuple(nat(9_999), nat(500), nat(99)), { minLength: 1, maxLength: 3 }),
    fee: nat(500),
    depositBp: fc.constantFrom(0, 0, 1_000, 10_000),
  })
  .map(({ cod, parts, fee, depositBp }): Order => {
    const lines = parts.map(([goods, shipping, tax], i) =>
      buildLine({ id: `line_${i}`, goods: goods + 1, shipping, tax }),
    );
    const total = lines.reduce((sum, { goods, shipping, tax }) => sum + goods + shipping + tax, 0);
    const base = { lines, total: cny(total) };
    if (!cod) return buildOrder({ ...base, paymentMethod: 'card', codDecision: null });
    return buildOrder({ ...base, codFee: cny(fee), deposit: cny(Math.round((total * depositBp) / 10_000)) });
  });

function claims(books: TestBooks) {
  return [...books.disputes.values()].flatMap(
    ({ lineIds, amount, status, settlement, earlierSettlements }) => [
      ...earlierSettlements.map(one => ({ lineIds, amount: one.buyerAmount })),
      { lineIds, amount: status === 'closed' ? (settlement?.buyerAmount ?? 0) : amount.amount },
    ],
  );
}

function advance(books: TestBooks): void {
  const { status, paymentMethod } = books.order();
  const step = status === 'placed' && paymentMethod === 'card' ? steps[0] : forward[status];
  if (step) books.act(step);
}

function open(books: TestBooks, which: number): void {
  const current = books.order();
  if (['placed', 'paid', 'cod_confirming', 'cod_pending', 'cancelled', 'refused'].includes(current.status))
    return;
  const taken = [...books.disputes.values()]
    .filter(one => one.status !== 'closed')
    .flatMap(one => one.lineIds);
  const lineIds = current.lines.map(line => line.id).filter((id, i) => i <= which && !taken.includes(id));
  const amount = refundable(current, claims(books), lineIds);
  if (amount > 0) books.open(`dis_${books.disputes.size}`, amount, lineIds);
}

function close(
  books: TestBooks,
  { which, share, weights, withdrawn }: Extract<Action, { kind: 'close' }>,
): void {
  const dispute = books.disputes.get(`dis_${which}`);
  if (!dispute || dispute.status === 'closed') return;
  const total = dispute.amount.amount;
  const amount = withdrawn ? 0 : Math.round((total * share) / 100);
  const [seller, platform, carrier] = weights;
  const split = splitOf({ total, amount }, { seller: seller + 1, platform, carrier });
  books.close(dispute.id, { buyerAmount: amount, split, via: withdrawn ? 'withdrawn' : 'decided' });
}

function reopen(books: TestBooks, which: number): void {
  const dispute = books.disputes.get(`dis_${which}`);
  if (dispute?.status !== 'closed' || !dispute.settlement) return;
  const taken = [...books.disputes.values()]
    .filter(one => one.status !== 'closed')
    .flatMap(one => one.lineIds);
  if (dispute.lineIds.some(id => taken.includes(id))) return;
  const { settlement, earlierSettlements, amount } = dispute;
  books.move({
    ...dispute,
    status: 'in_review',
    amount: cny(amount.amount - settlement.buyerAmount),
    settlement: null,
    earlierSettlements: [...earlierSettlements, settlement],
    closedAt: null,
    closeReason: null,
  });
}

function remit(books: TestBooks, off: number, fee: number): void {
  const { collected } = books.order();
  if (!collected || collected.amount === 0) return;
  const handed = books.entries.some(entry => entry.cause.startsWith('remittance_'));
  const kept = Math.min(fee, collected.amount);
  books.remit(
    { remitted: Math.max(0, collected.amount - kept + (off - 2) * 50), fee: kept },
    'ord_1',
    handed,
  );
}

function clear(books: TestBooks, banked: boolean): void {
  const short = books.entries.find(entry => entry.cause === 'remittance_short');
  const done = books.entries.some(entry => entry.cause.startsWith('suspense_'));
  if (short && !done) books.post(clearShort(short, banked ? 'banked' : 'written_off', books.tick()));
}

function refund(books: TestBooks, prefunded: boolean): void {
  const { refunded, refundsPaid } = positionOf(books.of('ord_1'));
  const method = books.order().paymentMethod === 'cod' ? 'payout' : 'original';
  if (refunded > refundsPaid) books.refund(refunded - refundsPaid, { prefunded, method });
}

function payout(books: TestBooks): void {
  const owed = balanceOf(books.entries, 'SELLER_PAYABLE:sel_1', 'CNY');
  if (owed > 0) books.post(postPayout(`pay_${books.entries.length}`, 'sel_1', cny(owed), books.tick()));
}

export function play(books: TestBooks, act: Action): void {
  if (act.kind === 'forward') advance(books);
  else if (act.kind === 'order') books.act(act.step);
  else if (act.kind === 'open') open(books, act.which);
  else if (act.kind === 'close') close(books, act);
  else if (act.kind === 'reopen') reopen(books, act.which);
  else if (act.kind === 'remit') remit(books, act.off, act.fee);
  else if (act.kind === 'clear') clear(books, act.banked);
  else if (act.kind === 'refund') refund(books, act.prefunded);
  else payout(books);
}
