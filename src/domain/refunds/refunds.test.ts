import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDispute, deliveredOrder } from '../../../test/builders/disputes.ts';
import { disputeIn } from '../../../test/builders/disputeStages.ts';
import type { Order } from '../orders/types.ts';
import { money } from '../shared/money.ts';
import { disputedAmount, previewRefund, refundable } from './amounts.ts';
import { refundFor } from './refundFor.ts';
import { proposalSplit, splitOf, validateSplit } from './split.ts';

const both = ['lin_1', 'lin_2'];
const cod = (overrides: Partial<Order> = {}): Order =>
  deliveredOrder({
    paymentMethod: 'cod',
    collected: money(14_800, 'CNY'),
    codFee: money(500, 'CNY'),
    ...overrides,
  });

describe('what can go back', () => {
  it('is goods, shipping and tax of the lines in question', () => {
    expect(disputedAmount(deliveredOrder(), ['lin_2'])).toBe(3_300);
    expect(disputedAmount(deliveredOrder(), both)).toBe(14_300);
  });

  it.each([
    ['nothing went back yet', deliveredOrder(), [], 14_300],
    ['something did, for one of the lines', deliveredOrder(), [{ lineIds: ['lin_2'], amount: 300 }], 14_000],
    ['cash was collected, but not its fee', cod(), [], 14_300],
    ['no cash was collected', cod({ collected: money(0, 'CNY') }), [], 0],
    ['only the deposit came in', cod({ collected: null, deposit: money(2_000, 'CNY') }), [], 2_000],
    ['more went back than is left', deliveredOrder(), [{ lineIds: ['lin_9'], amount: 20_000 }], 0],
    ['the total is not known', deliveredOrder({ total: null }), [], 14_300],
  ])('when %s', (_, order, prior, expected) => {
    expect(refundable(order, prior, both)).toBe(expected);
  });

  it('is never below zero, nor above what was paid', () => {
    const amount = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(amount, amount, fc.subarray(both), (collected, before, lineIds) => {
        const order = cod({ collected: money(collected, 'CNY'), codFee: null });
        const left = refundable(order, [{ lineIds: ['lin_1'], amount: before }], lineIds);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(Math.min(collected, disputedAmount(order, lineIds)));
      }),
    );
  });
});

describe('a partial refund', () => {
  it.each([
    ['an amount', { kind: 'amount', amount: 1_000 }, 1_000, [769, 231]],
    ['a percentage', { kind: 'percentage', bp: 3_333 }, 4_766, [3_666, 1_100]],
    ['a line', { kind: 'lines', lineIds: ['lin_2'] }, 3_300, [3_300]],
  ] as const)('by %s spreads over the lines', (_, choice, amount, lines) => {
    const preview = previewRefund(deliveredOrder(), both, choice);
    expect(preview.amount).toBe(amount);
    expect(preview.lines.map(line => line.amount)).toEqual(lines);
  });

  it('adds up to the last unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14_300 }), amount => {
        const { lines } = previewRefund(deliveredOrder(), both, { kind: 'amount', amount });
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
      }),
    );
  });
});

describe('who bears it', () => {
  it('adds up for any weights', () => {
    const weight = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100), weight, weight, (total, percent, platform, carrier) => {
        const amount = Math.floor((total * percent) / 100);
        const split = splitOf({ total, amount }, { seller: 1, platform, carrier });
        expect(validateSplit(split, { total, amount }).ok).toBe(true);
      }),
    );
  });

  it('is the seller alone in a party’s own offer', () => {
    expect(proposalSplit({ total: 100, amount: 30 })).toEqual({
      buyer: 70,
      seller: 30,
      platform: 0,
      carrier: 0,
    });
  });
});

describe('the refund of a settled dispute', () => {
  const settling = disputeIn('settling');
  const now = { remitted: false, prefund: false };

  it('goes back the way it came', () => {
    expect(refundFor(settling, deliveredOrder(), now)).toMatchObject({
      value: { amount: money(11_000, 'CNY'), method: 'original', status: 'pending', prefunded: false },
    });
  });

  it.each([
    [now, 'awaiting_cash', false],
    [{ remitted: true, prefund: false }, 'pending', false],
    [{ remitted: false, prefund: true }, 'pending', true],
    [{ remitted: true, prefund: true }, 'pending', false],
  ] as const)('in cash waits for the carrier unless paid ahead: %j', (cash, status, prefunded) => {
    expect(refundFor(settling, cod(), cash)).toMatchObject({
      value: { method: 'payout', status, prefunded },
    });
  });

  it('in cash is at most what was collected', () => {
    const short = cod({ collected: money(10_999, 'CNY') });
    expect(refundFor(settling, short, now)).toMatchObject({ refusal: { code: 'cash_not_collected' } });
  });

  it('does not exist before an outcome, or where the buyer gets nothing', () => {
    expect(refundFor(buildDispute(), deliveredOrder(), now)).toMatchObject({
      refusal: { code: 'not_settled' },
    });
    expect(refundFor(disputeIn('closed'), deliveredOrder(), now)).toEqual({ ok: true, value: null });
  });
});
