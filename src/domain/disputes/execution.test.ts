import { describe, expect, it } from 'vitest';
import {
  after,
  buildDispute,
  buyer,
  given,
  lead,
  manager,
  play,
  seller,
  settings,
  system,
} from '../../../test/builders/disputes.ts';
import { disputeIn, evidenceOf } from '../../../test/builders/disputeStages.ts';
import { DAY } from '../shared/instant.ts';
import type { DisputeCommand } from './commands.ts';
import { evolve } from './evolve.ts';
import { lapsesDue } from './lapses.ts';
import { heldFor } from './settlement.ts';
import type { Dispute } from './types.ts';
import { whatIfNobodyActs } from './whatIf.ts';

const later = after(4 * DAY);
const untouched = (dispute: Dispute, days = 400): Dispute =>
  lapsesDue(dispute, after(days * DAY), settings).reduce(evolve, dispute);

describe('if nobody acts', () => {
  it.each([
    ['awaiting_seller', 'closed', 'auto_granted', 11_000],
    ['awaiting_buyer', 'escalated', null, null],
    ['info_requested', 'in_review', null, null],
    ['proposed', 'in_review', null, null],
    ['decided', 'closed', 'decided', 4_000],
    ['final', 'closed', 'decided', 4_000],
    ['replacement_awaited', 'closed', 'refunded_after_replacement_lapse', 11_000],
    ['return_awaited', 'closed', 'return_lapsed', 0],
    ['return_in_transit', 'in_review', null, null],
    ['return_inspection', 'closed', 'agreed', 11_000],
    ['settling', 'closed', 'agreed', 11_000],
  ] as const)('%s ends in %s', (from, status, closeReason, toBuyer) => {
    const end = untouched(disputeIn(from));
    expect(end).toMatchObject({ status, closeReason });
    expect(end.settlement?.buyerAmount ?? null).toBe(toBuyer);
    expect(heldFor(end)).toBe(status === 'closed' ? 0 : 11_000);
  });

  it('is told in advance, with the money', () => {
    const dispute = buildDispute();
    expect(whatIfNobodyActs(dispute, after(1), settings)).toEqual({
      kind: 'seller_reply',
      silence: 'grant_or_escalate',
      at: after(5 * DAY),
      status: 'settling',
      money: { buyer: 11_000, seller: 0 },
    });
    expect(whatIfNobodyActs(disputeIn('decided'), after(DAY), settings)?.money).toBeNull();
    expect(whatIfNobodyActs(disputeIn('closed'), later, settings)).toBeNull();
  });

  it('is dated at the deadlines, not when the clock ran', () => {
    const returned = disputeIn('return_inspection');
    expect(untouched(returned).closedAt).toBe(returned.deadline!.dueAt);
  });
});

describe('returns and replacements', () => {
  const parcel = { carrier: 'SF', tracking: 'T1' };

  it('a shipped replacement ends it without a refund', () => {
    const ship: DisputeCommand = { type: 'ship_replacement', ...parcel };
    expect(given(disputeIn('replacement_awaited')).when({ ...ship, tracking: ' ' }, seller, later).code).toBe(
      'text_required',
    );
    const shipped = given(disputeIn('replacement_awaited')).when(ship, seller, later).gives('settling');
    expect(untouched(shipped)).toMatchObject({ closeReason: 'replaced', settlement: { buyerAmount: 0 } });
  });

  it('a replacement that is not shipped costs the seller everything', () => {
    const { settlement } = untouched(disputeIn('replacement_awaited'));
    expect(settlement?.split).toEqual({ buyer: 0, seller: 11_000, platform: 0, carrier: 0 });
  });

  it('a returned parcel passes or is contested with what came back', () => {
    const inspecting = disputeIn('return_inspection');
    const contest: DisputeCommand = { type: 'contest_return', reason: 'A brick.' };
    expect(given(inspecting).when(contest, seller, later).code).toBe('evidence_required');
    const shown = play(inspecting, [[evidenceOf('e5', 'photo_of_parcel'), seller, later]]);
    expect(given(shown).when(contest, seller, later)).toMatchObject({
      status: 'in_review',
      events: ['return_contested'],
    });
    expect(given(inspecting).when({ type: 'inspect_ok' }, seller, later)).toMatchObject({
      status: 'settling',
      events: ['return_passed'],
    });
  });

  it.each([seller, manager, system])('the seller, staff or the carrier’s message confirm arrival', actor => {
    expect(given(disputeIn('return_in_transit')).when({ type: 'receive_return' }, actor, later).status).toBe(
      'return_inspection',
    );
  });
});

describe('a marketplace that lets outcomes rest for a while', () => {
  const execution = { millis: 2 * DAY, calendar: 'continuous' } as const;
  const slow = { ...settings, clocks: { ...settings.clocks, execution } };
  const dispute = play(buildDispute(), [[{ type: 'accept_request' }, seller, after(1)]], slow);

  it('may settle early, and only the system does', () => {
    expect(given(dispute, slow).when({ type: 'settle' }, seller, after(DAY)).code).toBe('role_not_allowed');
    expect(given(dispute, slow).when({ type: 'settle' }, system, after(DAY))).toMatchObject({
      status: 'closed',
      events: ['closed'],
    });
    expect(given(dispute, slow).when({ type: 'settle' }, system, after(3 * DAY)).code).toBe(
      'deadline_passed',
    );
  });
});

describe('reopening', () => {
  const reopen: DisputeCommand = { type: 'reopen', reason: 'The refund bounced.' };

  it('puts in question what the buyer has not had back', () => {
    const closed = untouched(disputeIn('decided'));
    expect(closed.settlement?.buyerAmount).toBe(4_000);
    const open = given(closed)
      .when(reopen, lead, after(30 * DAY))
      .gives('in_review', 'reopened');
    expect(open).toMatchObject({
      amount: { amount: 7_000 },
      requested: { amount: 7_000 },
      settlement: null,
      earlierSettlements: [closed.settlement],
      closedAt: null,
      assigneeId: null,
    });
    expect(heldFor(open)).toBe(7_000);
  });

  it('has nothing to reopen where everything went back', () => {
    expect(given(untouched(disputeIn('settling'))).when(reopen, lead, after(30 * DAY)).code).toBe(
      'nothing_left_in_question',
    );
  });

  it('waits until the closing is saved', () => {
    expect(given(disputeIn('decided')).when(reopen, lead, after(30 * DAY)).code).toBe('closing_not_booked');
  });

  it('withdrawing releases everything to the seller, and only before a decision', () => {
    const closed = given(disputeIn('proposed'))
      .when({ type: 'withdraw' }, buyer, after(DAY))
      .gives('closed', 'closed');
    expect(closed.settlement).toMatchObject({ buyerAmount: 0, via: 'withdrawn' });
    expect(given(disputeIn('decided')).when({ type: 'withdraw' }, buyer, after(DAY)).code).toBe(
      'wrong_status',
    );
  });
});
