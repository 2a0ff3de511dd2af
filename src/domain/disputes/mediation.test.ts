import { describe, expect, it } from 'vitest';
import {
  buildDecision,
  buyer,
  given,
  lead,
  manager,
  mediator,
  mediator2,
  play,
  seller,
  settings,
  staff,
  system,
} from '../../../test/builders/disputes.ts';
import { AT, disputeIn, evidenceOf, offer, rejectedDecision } from '../../../test/builders/disputeStages.ts';
import { DAY, HOUR, plus } from '../shared/instant.ts';
import { businessBetween } from './businessTime.ts';
import type { DisputeCommand } from './commands.ts';
import { lapsesDue } from './lapses.ts';

const later = plus(AT.decided, HOUR);
const take: DisputeCommand = { type: 'take' };
const decideOn = (body = {}): DisputeCommand => ({ type: 'decide', decision: buildDecision(body) });
const appeal: DisputeCommand = { type: 'appeal', ground: 'procedure', text: 'I was not heard.' };
const ask: DisputeCommand = { type: 'request_information', of: 'buyer', questions: ['Which voltage?'] };

describe('whose case it is', () => {
  it('one mediator takes it, others wait for a lead to hand it over', () => {
    const taken = given(disputeIn('escalated')).when(take, mediator, AT.taken).gives('in_review', 'assigned');
    expect(given(taken).when(take, mediator2, later).code).toBe('already_assigned');
    expect(given(taken).when(decideOn(), mediator2, later).code).toBe('not_assignee');
    const moved = given(taken).when({ type: 'assign', to: 'u_med2' }, manager, later).gives('in_review');
    expect(given(moved).when(decideOn(), mediator2, later).status).toBe('decided');
    expect(moved.deadline).toEqual(taken.deadline);
  });

  it('handing it back leaves the clock running', () => {
    const dispute = disputeIn('in_review');
    const free = given(dispute).when({ type: 'release' }, mediator, later).gives('in_review', 'released');
    expect(free).toMatchObject({ assigneeId: null, deadline: dispute.deadline });
    expect(given(free).when(take, mediator2, later)).toMatchObject({
      status: 'in_review',
      events: ['assigned'],
    });
  });

  it('a lead cannot give it to who may not have it', () => {
    const decided = disputeIn('appealed');
    expect(given(decided).when({ type: 'assign', to: 'u_med' }, lead, later).code).toBe('decided_before');
    const to: DisputeCommand = { type: 'assign', to: 'u_x', conflicts: ['sel_1'] };
    expect(given(decided).when(to, lead, later).code).toBe('conflict_of_interest');
    expect(given(disputeIn('in_review')).when({ type: 'assign', to: 'u_med' }, lead, later).code).toBe(
      'already_assigned',
    );
  });
});

describe('the mediator’s clock', () => {
  it('stands still while a party is asked, and goes on with the working time that was left', () => {
    const review = disputeIn('in_review');
    const left = businessBetween(AT.asked, review.deadline!.dueAt, settings.businessHours);
    const asked = given(review).when(ask, mediator, AT.asked).gives('info_requested');
    const back = plus(AT.asked, 2 * DAY);
    const answer: DisputeCommand = { type: 'answer_information', text: '220 V.' };
    expect(given(asked).when(answer, seller, back).code).toBe('not_the_party_asked');
    const resumed = given(asked).when(answer, buyer, back).gives('in_review');
    expect(businessBetween(back, resumed.deadline!.dueAt, settings.businessHours)).toBe(left);
    expect(resumed.deadline).toMatchObject({ startedAt: review.deadline!.startedAt, firedAt: null });
    expect(resumed.deadline!.pauses).toEqual([{ from: AT.asked, to: back }]);
    expect(resumed.pausedDeadline).toBeNull();
  });

  it('passing it marks the case late once, and takes nothing from anyone', () => {
    const review = disputeIn('in_review');
    const dueAt = review.deadline!.dueAt;
    const late = given(review)
      .when({ type: 'lapse' }, system, plus(dueAt, DAY))
      .gives('in_review', 'target_missed');
    expect(late.deadline).toMatchObject({ dueAt, firedAt: dueAt });
    expect(lapsesDue(late, plus(dueAt, 9 * DAY), settings)).toEqual([]);
    expect(given(late).when(decideOn(), mediator, plus(dueAt, DAY)).status).toBe('decided');
    expect(given(review).when(decideOn(), mediator, dueAt)).toMatchObject({
      status: 'decided',
      events: ['target_missed', 'decided'],
    });
  });

  it('silence of who was asked means deciding on file', () => {
    const asked = disputeIn('info_requested');
    const events = lapsesDue(asked, asked.deadline!.dueAt, settings);
    expect(events[0]).toMatchObject({ type: 'information_lapsed', to: { status: 'in_review' } });
  });
});

describe('the mediator’s proposal', () => {
  const accept: DisputeCommand = { type: 'accept_proposal', proposalId: 'dis_1-p1' };
  const proposed = disputeIn('proposed');

  it('takes both parties', () => {
    const half = given(proposed).when(accept, buyer, later).gives('proposed', 'proposal_accepted');
    expect(half).toMatchObject({ ballWith: 'seller', deadline: { ballWith: 'seller' } });
    expect(given(half).when(accept, buyer, later).code).toBe('no_open_proposal');
    const decline: DisputeCommand = { type: 'decline_proposal', proposalId: 'dis_1-p1', reason: 'Too much.' };
    expect(given(half).when(decline, buyer, later).code).toBe('no_open_proposal');
    expect(given(half).when(decline, seller, later)).toMatchObject({
      status: 'in_review',
      events: ['proposal_declined'],
    });
    const both = given(half).when(accept, seller, later).gives('settling', 'proposal_accepted', 'agreed');
    expect(both.settlement).toMatchObject({ buyerAmount: 5_000, via: 'agreed' });
  });

  it('says who bears it, to the last unit', () => {
    const split = { buyer: 6_000, seller: 4_000, platform: 1_000, carrier: 0 };
    const command = { ...offer('refund_partial', 5_000), type: 'propose_platform' } as const;
    const review = disputeIn('in_review');
    expect(given(review).when({ ...command, split }, mediator, later).status).toBe('proposed');
    const off = { ...split, seller: 4_001 };
    expect(given(review).when({ ...command, split: off }, mediator, later).code).toBe(
      'split_does_not_add_up',
    );
  });
});

describe('decision, approval and appeal', () => {
  it('needs a second person above the limit', () => {
    const draft = disputeIn('awaiting_approval');
    const approve: DisputeCommand = { type: 'approve' };
    const drafter = staff('u_med', 'mediator', { lead: true });
    expect(given(draft).when(approve, drafter, later).code).toBe('same_person');
    expect(given(draft).when(approve, mediator2, later).code).toBe('role_not_allowed');
    const decided = given(draft).when(approve, manager, later).gives('decided', 'decided');
    expect(decided).toMatchObject({ decidedBy: ['u_med', 'u_man'], decision: { approvedBy: 'u_man' } });
    const decline: DisputeCommand = { type: 'decline_approval', reason: 'Ask the carrier first.' };
    const back = given(draft).when(decline, manager, later).gives('in_review');
    expect(back).toMatchObject({ draftDecision: null, assigneeId: 'u_med', deadline: draft.deadline });
  });

  it('is appealed once, and reviewed by somebody else', () => {
    const appealed = given(disputeIn('decided')).when(appeal, seller, later).gives('appealed');
    expect(appealed.assigneeId).toBeNull();
    expect(given(appealed).when(take, mediator, later).code).toBe('decided_before');
    const taken = given(appealed).when(take, mediator2, later).gives('appealed', 'assigned');
    expect(given(taken).when({ type: 'uphold', rationale: '' }, mediator2, later).code).toBe('text_required');
    expect(given(taken).when({ type: 'uphold', rationale: 'Sound.' }, lead, later).code).toBe('not_assignee');
    const vary: DisputeCommand = { type: 'vary', decision: buildDecision(rejectedDecision) };
    const final = given(taken).when(vary, mediator2, later).gives('final', 'varied');
    expect(final).toMatchObject({ decidedBy: ['u_med', 'u_med2'], decision: { round: 'appeal' } });
    const closed = play(final, [[{ type: 'lapse' }, system, later]]);
    expect(closed).toMatchObject({ status: 'closed', closeReason: 'rejected' });
  });

  it('is not reviewed by who wrote the appeal down', () => {
    const recorded = { kind: 'buyer', id: 'buy_1', recordedBy: 'u_med2' } as const;
    const appealed = given(disputeIn('decided')).when(appeal, recorded, later).gives('appealed');
    expect(given(appealed).when(take, mediator2, later).code).toBe('own_appeal');
    expect(given(appealed).when({ type: 'assign', to: 'u_med2' }, lead, later).code).toBe('own_appeal');
  });

  it('takes new evidence where the ground is new evidence', () => {
    const decided = disputeIn('decided');
    const onEvidence: DisputeCommand = { ...appeal, ground: 'new_evidence' };
    expect(given(decided).when(onEvidence, seller, later).code).toBe('new_evidence_required');
    const shown = given(decided).when(evidenceOf('e9'), seller, later).gives('decided');
    expect(given(shown).when(onEvidence, buyer, later).code).toBe('new_evidence_required');
    expect(given(shown).when(onEvidence, seller, later).status).toBe('appealed');
  });

  it('leaves nothing to appeal to who got everything', () => {
    const rejected = play(disputeIn('in_review'), [[decideOn(rejectedDecision), mediator, AT.decided]]);
    expect(given(rejected).when(appeal, seller, later).code).toBe('nothing_to_appeal');
    expect(given(rejected).when(appeal, buyer, later).status).toBe('appealed');
    const split = { buyer: 0, seller: 11_000, platform: 0, carrier: 0 };
    const full = decideOn({ outcome: 'full', amount: 11_000, split });
    const granted = play(disputeIn('in_review'), [[full, mediator, AT.decided]]);
    expect(given(granted).when(appeal, buyer, later).code).toBe('nothing_to_appeal');
  });

  it('that is upheld keeps who said so, when and why, for both parties to read', () => {
    const reviewed = play(disputeIn('appealed'), [
      [take, mediator2, later],
      [{ type: 'uphold', rationale: 'The photos were there.' }, mediator2, plus(later, DAY)],
    ]);
    expect(reviewed.appeal?.upheld).toEqual({
      by: 'u_med2',
      at: plus(later, DAY),
      rationale: 'The photos were there.',
    });
  });

  it('is final at once when the appeal has been used', () => {
    const returned = play(disputeIn('appealed'), [
      [take, mediator2, later],
      [
        {
          type: 'vary',
          decision: buildDecision({
            outcome: 'return_then_refund',
            amount: 11_000,
            split: { buyer: 0, seller: 11_000, platform: 0, carrier: 0 },
            returnShippingPaidBy: 'seller',
          }),
        },
        mediator2,
        later,
      ],
      [{ type: 'ship_return', carrier: 'SF', tracking: 'R' }, buyer, plus(later, DAY)],
      [{ type: 'receive_return' }, seller, plus(later, 2 * DAY)],
      [evidenceOf('e9'), seller, plus(later, 2 * DAY)],
      [{ type: 'contest_return', reason: 'Another kettle.' }, seller, plus(later, 2 * DAY)],
    ]);
    expect(returned).toMatchObject({ status: 'in_review', assigneeId: null, settlement: null });
    expect(given(returned).when(take, mediator2, plus(later, 3 * DAY)).code).toBe('decided_before');
    const third = staff('u_med3', 'mediator');
    const again = play(returned, [[take, third, plus(later, 3 * DAY)]]);
    expect(given(again).when(decideOn(rejectedDecision), third, plus(later, 3 * DAY))).toMatchObject({
      status: 'final',
      events: ['decided', 'finalised'],
    });
  });
});
