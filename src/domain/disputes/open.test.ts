import { describe, expect, it } from 'vitest';
import {
  T0,
  after,
  buildDispute,
  buildRequest,
  buyer,
  deliveredOrder,
  play,
  seller,
  settings,
  system,
} from '../../../test/builders/disputes.ts';
import { disputeIn } from '../../../test/builders/disputeStages.ts';
import type { Actor } from '../access/types.ts';
import type { Order } from '../orders/types.ts';
import { DAY } from '../shared/instant.ts';
import { money } from '../shared/money.ts';
import { openDispute } from './open.ts';
import type { OpenRequest } from './openRules.ts';
import type { Dispute } from './types.ts';

const codeOf = (
  request: Partial<OpenRequest>,
  order: Partial<Order> = {},
  existing: readonly Dispute[] = [],
  actor: Actor = buyer,
): string => {
  const opened = openDispute(buildRequest(request), deliveredOrder(order), existing, actor, T0, settings);
  return opened.ok ? 'opened' : opened.refusal.code;
};
const secondLine = { lineIds: ['lin_2'], requested: { remedy: 'refund_full', amount: 3_300 } } as const;
const missing = { reason: 'not_received', subReason: 'lost', evidence: [] } as const;

describe('opening a dispute', () => {
  it('holds goods, shipping and tax of the lines, and starts the seller’s clock', () => {
    expect(buildDispute()).toMatchObject({
      status: 'awaiting_seller',
      amount: money(11_000, 'CNY'),
      deadline: { kind: 'seller_reply', dueAt: after(5 * 86_400_000), ballWith: 'seller' },
      evidence: { buyer: 1, seller: 0, platform: 0 },
    });
  });

  it.each([
    ['by the seller', codeOf({}, {}, [], seller), 'role_not_allowed'],
    ['by another buyer', codeOf({}, {}, [], { kind: 'buyer', id: 'buy_2', recordedBy: null }), 'not_a_party'],
    ['on no line', codeOf({ lineIds: [] }), 'no_such_lines'],
    ['on another order’s line', codeOf({ lineIds: ['lin_9'] }), 'no_such_lines'],
    ['on one line twice', codeOf({ lineIds: ['lin_1', 'lin_1'] }), 'no_such_lines'],
    ['on a line in dispute', codeOf({}, {}, [buildDispute()]), 'line_already_disputed'],
    ['on another line meanwhile', codeOf(secondLine, {}, [buildDispute()]), 'opened'],
    ['again after a withdrawal', codeOf({}, {}, [disputeIn('closed')]), 'opened'],
    ['without the photo', codeOf({ evidence: [] }), 'evidence_missing'],
    ['of a parcel lost, without evidence', codeOf(missing, { status: 'lost' }), 'opened'],
    ['of a fault in a parcel not yet there', codeOf({}, { status: 'shipped' }), 'outside_protection'],
    ['with another reason’s detail', codeOf({ subReason: 'lost' }), 'sub_reason_mismatch'],
    ['asking for nothing', codeOf({ requested: { remedy: 'reject', amount: 0 } }), 'remedy_not_offered'],
    [
      'on cash never collected',
      codeOf(missing, { paymentMethod: 'cod', status: 'lost' }),
      'nothing_refundable',
    ],
    ['before anything shipped', codeOf(missing, { status: 'paid' }), 'outside_protection'],
  ])('%s: %s', (_, code, expected) => {
    expect(code).toBe(expected);
  });

  it('leaves in question only what earlier disputes did not take', () => {
    const partly = play(disputeIn('decided'), [[{ type: 'lapse' }, system, after(30 * DAY)]]);
    expect(partly).toMatchObject({ status: 'closed', settlement: { buyerAmount: 4_000 } });
    const requested = (amount: number) => ({ requested: { remedy: 'refund_full', amount } }) as const;
    expect(codeOf(requested(7_000), {}, [partly])).toBe('opened');
    expect(codeOf(requested(11_000), {}, [partly])).toBe('amount_out_of_range');
    const running = buildDispute();
    const short = { total: money(12_000, 'CNY') };
    const rest = { ...secondLine, requested: { remedy: 'refund_full', amount: 1_000 } } as const;
    expect(codeOf(rest, short, [running])).toBe('opened');
    expect(codeOf(secondLine, short, [running])).toBe('amount_out_of_range');
  });
});
