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
    const taken = given(disputeIn('escalated')).when(take, mediator, AT.taken).then('in_review', 'assigned');
    given(taken).when(take, mediator2, later).refused('already_assigned');
    given(taken).when(decideOn(), mediator2, later).refused('not_assignee');
    const moved = given(taken).when({ type: 'assign', to: 'u_med2' }, manager, later).then('in_review');
    given(moved).when(decideOn(), mediator2, later).then('decided');
    expect(moved.deadline).toEqual(taken.deadline);
  });

  it('handing it back leaves the clock running', () => {
    const dispute = disputeIn('in_review');
    const free = given(dispute).when({ type: 'release' }, mediator, later).then('in_review', 'released');
    expect(free).toMatchObject({ assigneeId: null, deadline: dispute.deadline });
    given(free).when(take, mediator2, later).then('in_review', 'assigned');
  });

  it('a lead cannot give it to who may not have it', () => {
    const decided = disputeIn('appealed');
    given(decided).when({ type: 'assign', to: 'u_med' }, lead, later).refused('decided_before');
    const to: DisputeCommand = { type: 'assign', to: 'u_x', conflicts: ['sel_1'] };
    given(decided).when(to, lead, later).refused('conflict_of_interest');
    given(disputeIn('in_review'))
      .when({ type: 'assign', to: 'u_med' }, lead, later)
      .refused('already_assigned');
  });
});

describe('the mediator’s clock', () => {
  it('stands still while a party is asked, and goes on with the working time that was left', () => {
    const review = disputeIn('in_review');
    const left = businessBetween(AT.asked, review.deadline!.dueAt, settings.businessHours);
    const asked = given(review).when(ask, mediator, AT.asked).then('info_requested');
    const back = plus(AT.asked, 2 * DAY);
    const answer: DisputeCommand = { type: 'answer_information', text: '220 V.' };
    given(asked).when(answer, seller, back).refused('not_the_party_asked');
    const resumed = given(asked).when(answer, buyer, back).then('in_review');
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
      .then('in_review', 'target_missed');
    expect(late.deadline).toMatchObject({ dueAt, firedAt: dueAt });
    expect(lapsesDue(late, plus(dueAt, 9 * DAY), settings)).toEqual([]);
    given(late).when(decideOn(), mediator, plus(dueAt, DAY)).then('decided');
    given(review).when(decideOn(), mediator, dueAt).then('decided', 'target_missed', 'decided');
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
    const half = given(proposed).when(accept, buyer, later).then('proposed', 'proposal_accepted');
    expect(half).toMatchObject({ ballWith: 'seller', deadline: { ballWith: 'seller' } });
    given(half).when(accept, buyer, later).refused('no_open_proposal');
    const decline: DisputeCommand = { type: 'decline_proposal', proposalId: 'dis_1-p1', reason: 'Too much.' };
    given(half).when(decline, buyer, later).refused('no_open_proposal');
    given(half).when(decline, seller, later).then('in_review', 'proposal_declined');
    const both = given(half).when(accept, seller, later).then('settling', 'proposal_accepted', 'agreed');
    expect(both.settlement).toMatchObject({ buyerAmount: 5_000, via: 'agreed' });
  });

  it('says who bears it, to the last unit', () => {
    const split = { buyer: 6_000, seller: 4_000, platform: 1_000, carrier: 0 };
    const command = { ...offer('refund_partial', 5_000), type: 'propose_platform' } as const;
    const review = disputeIn('in_review');
    given(review)
      .when({ ...command, split }, mediator, later)
      .then('proposed');
    const off = { ...split, seller: 4_001 };
    given(review)
      .when({ ...command, split: off }, mediator, later)
      .refused('split_does_not_add_up');
  });
});

describe('decision, approval and appeal', () => {
  it('needs a second person above the limit', () => {
    const draft = disputeIn('awaiting_approval');
    const approve: DisputeCommand = { type: 'approve' };
    const drafter = staff('u_med', 'mediator', { lead: true });
    given(draft).when(approve, drafter, later).refused('same_person');
    given(draft).when(approve, mediator2, later).refused('role_not_allowed');
    const decided = given(draft).when(approve, manager, later).then('decided', 'decided');
    expect(decided).toMatchObject({ decidedBy: ['u_med', 'u_man'], decision: { approvedBy: 'u_man' } });
    const decline: DisputeCommand = { type: 'decline_approval', reason: 'Ask the carrier first.' };
    const back = given(draft).when(decline, manager, later).then('in_review');
    expect(back).toMatchObject({ draftDecision: null, assigneeId: 'u_med', deadline: draft.deadline });
  });

  it('is appealed once, and reviewed by somebody else', () => {
    const appealed = given(disputeIn('decided')).when(appeal, seller, later).then('appealed');
    expect(appealed.assigneeId).toBeNull();
    given(appealed).when(take, mediator, later).refused('decided_before');
    const taken = given(appealed).when(take, mediator2, later).then('appealed', 'assigned');
    given(taken).when({ type: 'uphold', rationale: '' }, mediator2, later).refused('text_required');
    given(taken).when({ type: 'uphold', rationale: 'Sound.' }, lead, later).refused('not_assignee');
    const vary: DisputeCommand = { type: 'vary', decision: buildDecision(rejectedDecision) };
    const final = given(taken).when(vary, mediator2, later).then('final', 'varied');
    expect(final).toMatchObject({ decidedBy: ['u_med', 'u_med2'], decision: { round: 'appeal' } });
    const closed = play(final, [[{ type: 'lapse' }, system, later]]);
    expect(closed).toMatchObject({ status: 'closed', closeReason: 'rejected' });
  });

  it('is not reviewed by who wrote the appeal down', () => {
    const recorded = { kind: 'buyer', id: 'buy_1', recordedBy: 'u_med2' } as const;
    const appealed = given(disputeIn('decided')).when(appeal, recorded, later).then('appealed');
    given(appealed).when(take, mediator2, later).refused('own_appeal');
    given(appealed).when({ type: 'assign', to: 'u_med2' }, lead, later).refused('own_appeal');
  });

  it('takes new evidence where the ground is new evidence', () => {
    const decided = disputeIn('decided');
    const onEvidence: DisputeCommand = { ...appeal, ground: 'new_evidence' };
    given(decided).when(onEvidence, seller, later).refused('new_evidence_required');
    const shown = given(decided).when(evidenceOf('e9'), seller, later).then('decided');
    given(shown).when(onEvidence, buyer, later).refused('new_evidence_required');
    given(shown).when(onEvidence, seller, later).then('appealed');
  });

  it('leaves nothing to appeal to who got everything', () => {
    const rejected = play(disputeIn('in_review'), [[decideOn(rejectedDecision), mediator, AT.decided]]);
    given(rejected).when(appeal, seller, later).refused('nothing_to_appeal');
    given(rejected).when(appeal, buyer, later).then('appealed');
    const split = { buyer: 0, seller: 11_000, platform: 0, carrier: 0 };
    const full = decideOn({ outcome: 'full', amount: 11_000, split });
    const granted = play(disputeIn('in_review'), [[full, mediator, AT.decided]]);
    given(granted).when(appeal, buyer, later).refused('nothing_to_appeal');
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
    given(returned)
      .when(take, mediator2, plus(later, 3 * DAY))
      .refused('decided_before');
    const third = staff('u_med3', 'mediator');
    const again = play(returned, [[take, third, plus(later, 3 * DAY)]]);
    given(again)
      .when(decideOn(rejectedDecision), third, plus(later, 3 * DAY))
      .then('final', 'decided', 'finalised');
  });
});
