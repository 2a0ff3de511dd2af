import { describe, expect, it } from 'vitest';
import {
  T0,
  after,
  buildDecision,
  buildDispute,
  buildRequest,
  buyer,
  deliveredOrder,
  given,
  lead,
  mediator,
  play,
  seller,
  settings,
  system,
} from '../../../test/builders/disputes.ts';
import { bigDispute, disputeIn, reviewed, offer } from '../../../test/builders/disputeStages.ts';
import type { Actor } from '../access/types.ts';
import { DAY, plus } from '../shared/instant.ts';
import type { DisputeCommand } from './commands.ts';
import { lapsesDue } from './lapses.ts';
import { openDispute } from './open.ts';
import type { DisputeStatus } from './types.ts';

const lapse: DisputeCommand = { type: 'lapse' };
const answered: DisputeCommand = { type: 'answer_information', text: 'Batch 7.' };
const shipped = { carrier: 'SF', tracking: 'T1' };

describe('the last millisecond of a deadline is the party’s, the next one is not', () => {
  const rows: readonly [DisputeStatus, DisputeCommand, Actor, DisputeStatus, DisputeStatus][] = [
    ['awaiting_seller', offer('refund_partial', 100), seller, 'awaiting_buyer', 'settling'],
    ['awaiting_buyer', offer('refund_partial', 100), buyer, 'awaiting_seller', 'escalated'],
    ['info_requested', answered, seller, 'in_review', 'in_review'],
    ['proposed', { type: 'accept_proposal', proposalId: 'dis_1-p1' }, buyer, 'proposed', 'in_review'],
    ['decided', { type: 'appeal', ground: 'procedure', text: 'Unheard.' }, seller, 'appealed', 'final'],
    ['return_awaited', { type: 'ship_return', ...shipped }, buyer, 'return_in_transit', 'closed'],
    ['return_in_transit', { type: 'receive_return' }, seller, 'return_inspection', 'in_review'],
    ['return_inspection', { type: 'inspect_ok' }, seller, 'settling', 'settling'],
    ['replacement_awaited', { type: 'ship_replacement', ...shipped }, seller, 'settling', 'settling'],
  ];

  it.each(rows)('%s: %j', (status, command, actor, acted, lapsed) => {
    const dispute = disputeIn(status);
    const dueAt = dispute.deadline!.dueAt;
    expect(given(dispute).when(command, actor, plus(dueAt, -1)).status).toBe(acted);
    expect(given(dispute).when(lapse, system, plus(dueAt, -1)).code).toBe('not_due');
    expect(given(dispute).when(command, actor, dueAt).code).toBe('deadline_passed');
    const first = lapsesDue(dispute, dueAt, settings)[0]!;
    expect(first.at).toBe(dueAt);
    expect('to' in first && first.to.status).toBe(lapsed);
  });
});

describe('windows of their own', () => {
  const day7 = after(7 * DAY);
  const quiet = play(buildDispute(), [
    [offer('refund_partial', 100), seller, after(4 * DAY)],
    [offer('refund_partial', 9_000), buyer, after(5 * DAY)],
  ]);
  const escalate: DisputeCommand = { type: 'escalate', reason: 'No progress.' };

  it.each([buyer, seller, mediator])('anyone escalates from day 7, not before', actor => {
    expect(given(quiet).when(escalate, actor, plus(day7, -1)).code).toBe('too_early_to_escalate');
    expect(given(quiet).when(escalate, actor, day7)).toMatchObject({
      status: 'escalated',
      events: ['escalated'],
    });
  });

  it('anyone escalates once the seller rejected', () => {
    expect(given(disputeIn('awaiting_buyer')).when(escalate, seller, after(DAY)).status).toBe('escalated');
  });

  it('a lead reopens for 90 days', () => {
    const closed = disputeIn('closed');
    const until = plus(closed.closedAt!, 90 * DAY);
    const reopen: DisputeCommand = { type: 'reopen', reason: 'The withdrawal was forged.' };
    expect(given(closed).when(reopen, lead, plus(until, -1))).toMatchObject({
      status: 'in_review',
      events: ['reopened'],
    });
    expect(given(closed).when(reopen, lead, until).code).toBe('reopen_window_closed');
    expect(given(closed).when(reopen, mediator, plus(until, -1)).code).toBe('role_not_allowed');
  });

  it('a buyer disputes until the confirmation window ends', () => {
    const order = deliveredOrder();
    const open = (at: string) => openDispute(buildRequest(), order, [], buyer, at, settings);
    expect(open(plus(order.confirmBy!, -1)).ok).toBe(true);
    expect(open(order.confirmBy!)).toMatchObject({ refusal: { code: 'outside_protection' } });
  });

  it('a parcel on its way is not missing before the promised date', () => {
    const order = deliveredOrder({
      status: 'shipped',
      promisedBy: after(DAY),
      confirmBy: null,
      closedAt: null,
    });
    const request = buildRequest({ reason: 'not_received', subReason: 'late', evidence: [] });
    const open = (at: string) => openDispute(request, order, [], buyer, at, settings);
    expect(open(plus(after(DAY), -1))).toMatchObject({ refusal: { code: 'outside_protection' } });
    expect(open(after(DAY)).ok).toBe(true);
  });
});

describe('limits of amounts and rounds', () => {
  it.each([
    [500_000, 'decided'],
    [500_001, 'awaiting_approval'],
  ] as const)('a decision on ¥%d hundredths goes to %s', (amount, status) => {
    const dispute = reviewed(bigDispute(amount));
    const split = { buyer: 0, seller: amount, platform: 0, carrier: 0 };
    const decision = buildDecision({ outcome: 'full', amount, split });
    expect(given(dispute).when({ type: 'decide', decision }, mediator, after(5 * 3_600_000)).status).toBe(
      status,
    );
  });

  it('a counter-offer stays below the request', () => {
    expect(given(buildDispute()).when(offer('refund_partial', 10_999), seller).status).toBe('awaiting_buyer');
    expect(given(buildDispute()).when(offer('refund_partial', 11_000), seller).code).toBe(
      'amount_out_of_range',
    );
    expect(given(buildDispute()).when(offer('refund_partial', 0), seller).code).toBe('amount_out_of_range');
  });

  it('a counter-offer stays below what the buyer came down to', () => {
    const lowered = play(buildDispute(), [
      [offer('refund_partial', 2_000), seller, after(1)],
      [offer('refund_partial', 8_000), buyer, after(2)],
    ]);
    expect(given(lowered).when(offer('refund_partial', 7_999), seller, after(3)).status).toBe(
      'awaiting_buyer',
    );
    expect(given(lowered).when(offer('refund_partial', 8_000), seller, after(3)).code).toBe(
      'amount_out_of_range',
    );
  });

  it('the third counter of the buyer is the last', () => {
    const exchange = (i: number) =>
      [
        [offer('refund_partial', 100 + i), seller, after(2 * i)],
        [offer('refund_partial', 9_000 - i), buyer, after(2 * i + 1)],
      ] as const;
    const twice = play(buildDispute(), [...exchange(1), ...exchange(2)]);
    const thrice = play(twice, exchange(3));
    expect([twice.rounds, thrice.rounds]).toEqual([2, 3]);
    const fourth = play(thrice, [[offer('refund_partial', 104), seller, after(10)]]);
    expect(given(fourth).when(offer('refund_partial', 8_000), buyer, after(11)).code).toBe(
      'rounds_exhausted',
    );
    const decline: DisputeCommand = {
      type: 'decline_proposal',
      proposalId: 'dis_1-p7',
      reason: 'Too little.',
    };
    expect(given(fourth).when(decline, buyer, after(11))).toMatchObject({
      status: 'escalated',
      events: ['proposal_declined', 'escalated'],
    });
  });

  it('a claim is at most what can go back', () => {
    const open = (amount: number) =>
      openDispute(
        buildRequest({ requested: { remedy: 'return_refund', amount } }),
        deliveredOrder(),
        [],
        buyer,
        T0,
        settings,
      );
    expect(open(11_000).ok).toBe(true);
    expect(open(11_001)).toMatchObject({ refusal: { code: 'amount_out_of_range' } });
  });
});
