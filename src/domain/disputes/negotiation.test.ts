import { describe, expect, it } from 'vitest';
import {
  admin,
  after,
  buildDispute,
  buyer,
  given,
  mediator,
  play,
  seller,
  settings,
  staff,
} from '../../../test/builders/disputes.ts';
import { disputeIn, evidenceOf, offer } from '../../../test/builders/disputeStages.ts';
import { DAY } from '../shared/instant.ts';
import type { DisputeCommand } from './commands.ts';
import { lapsesDue } from './lapses.ts';
import { evolve } from './evolve.ts';

const reject: DisputeCommand = { type: 'reject_request', reason: 'It worked when packed.' };
const accept = (n: number): DisputeCommand => ({ type: 'accept_proposal', proposalId: `dis_1-p${n}` });
const decline = (n: number, reason = 'No.'): DisputeCommand => ({
  type: 'decline_proposal',
  proposalId: `dis_1-p${n}`,
  reason,
});

describe('the seller answers', () => {
  it('accepting grants what was asked', () => {
    const dispute = given(buildDispute())
      .when({ type: 'accept_request' }, seller)
      .gives('settling', 'agreed');
    expect(dispute.settlement).toEqual({
      buyerAmount: 11_000,
      split: { buyer: 0, seller: 11_000, platform: 0, carrier: 0 },
      via: 'agreed',
    });
  });

  it('rejecting takes evidence and a reason', () => {
    expect(given(buildDispute()).when(reject, seller).code).toBe('evidence_required');
    const shown = given(buildDispute()).when(evidenceOf('e2'), seller).gives('awaiting_seller');
    expect(given(shown).when({ ...reject, reason: '  ' }, seller).code).toBe('text_required');
    expect(given(shown).when(reject, seller).gives('awaiting_buyer').sellerRejected).toBe(true);
  });

  it('a silent seller grants a request whose evidence is complete', () => {
    const dispute = buildDispute();
    const events = lapsesDue(dispute, dispute.deadline!.dueAt, settings);
    expect(events.map(event => event.type)).toEqual(['agreed', 'closed']);
    expect(events.reduce(evolve, dispute).closeReason).toBe('auto_granted');
  });

  it('a silent seller does not grant what the buyer has not shown', () => {
    const dispute = buildDispute({
      reason: 'counterfeit',
      subReason: null,
      evidence: [{ id: 'evi_1', item: 'photo_of_item' }],
    });
    const events = lapsesDue(dispute, dispute.deadline!.dueAt, settings);
    expect(events[0]).toMatchObject({ type: 'escalated', because: 'seller_silent' });
    const doubted = play(dispute, [[evidenceOf('evi_2', 'grounds_for_doubt'), buyer, after(1)]]);
    expect(lapsesDue(doubted, dispute.deadline!.dueAt, settings)[0]?.type).toBe('agreed');
  });
});

describe('offers', () => {
  const countered = play(buildDispute(), [[offer('refund_partial', 2_000), seller, after(1)]]);
  const lowered = play(countered, [[offer('refund_partial', 8_000), buyer, after(2)]]);

  it('either party accepts the other’s open offer, also much later', () => {
    expect(given(countered).when(accept(1), buyer, after(3))).toMatchObject({
      status: 'settling',
      events: ['proposal_accepted', 'agreed'],
    });
    expect(given(lowered).when(accept(2), seller, after(3)).status).toBe('settling');
    expect(given(lowered).when(accept(1), buyer, after(3)).gives('settling').settlement?.buyerAmount).toBe(
      2_000,
    );
    const late = after(7 * DAY);
    const stuck = play(lowered, [
      [offer('refund_partial', 2_100), seller, after(4 * DAY)],
      [offer('refund_partial', 7_900), buyer, after(5 * DAY)],
      [{ type: 'escalate', reason: 'Stuck.' }, buyer, late],
    ]);
    expect(given(stuck).when(accept(3), buyer, late).status).toBe('settling');
  });

  it('nobody accepts an own offer or one that is gone', () => {
    expect(given(countered).when(accept(1), seller, after(3)).code).toBe('no_open_proposal');
    expect(given(lowered).when(accept(9), seller, after(3)).code).toBe('no_such_proposal');
    expect(given(buildDispute()).when(accept(1), buyer).code).toBe('no_open_proposal');
  });

  it('the buyer’s newer offer stands in for the request', () => {
    expect(given(lowered).when({ type: 'accept_request' }, seller, after(3)).code).toBe(
      'superseded_by_proposal',
    );
    const silent = lapsesDue(lowered, lowered.deadline!.dueAt, settings);
    expect(silent[0]).toMatchObject({
      type: 'agreed',
      settlement: { buyerAmount: 8_000, via: 'auto_granted' },
    });
  });

  it('declining hands the ball back; by the seller it is a rejection', () => {
    expect(given(countered).when(decline(1, ''), buyer, after(3)).code).toBe('text_required');
    expect(given(countered).when(decline(1), buyer, after(3)).gives('awaiting_seller').rounds).toBe(1);
    expect(given(lowered).when(decline(2), seller, after(3)).code).toBe('evidence_required');
    const shown = play(lowered, [[evidenceOf('e2'), seller, after(3)]]);
    expect(given(shown).when(decline(1), seller, after(3)).code).toBe('no_such_proposal');
    expect(given(shown).when(decline(2), seller, after(3)).gives('awaiting_buyer').sellerRejected).toBe(true);
  });

  it('terms have to fit the remedy', () => {
    const d = buildDispute();
    expect(given(d).when(offer('reject', 0), seller).code).toBe('remedy_not_offered');
    expect(given(d).when(offer('replacement', 5), seller).code).toBe('amount_out_of_range');
    expect(given(d).when(offer('refund_full', 10_999), seller).code).toBe('amount_out_of_range');
    const unpaid = { ...offer('return_refund', 11_000), returnShippingPaidBy: null };
    expect(given(d).when(unpaid, seller).code).toBe('return_terms_inconsistent');
    expect(given(d).when({ ...offer('refund_partial', 5), returnRequired: true }, seller).code).toBe(
      'return_terms_inconsistent',
    );
  });
});

describe('who may', () => {
  const other = { kind: 'user', id: 'u_x', role: 'seller', sellerId: 'sel_2' } as const;
  const stranger = { kind: 'buyer', id: 'buy_2', recordedBy: null } as const;
  const conflicted = staff('u_c', 'mediator', { conflicts: ['sel_1'] });

  it('strangers are no party', () => {
    expect(given(buildDispute()).when({ type: 'accept_request' }, other).code).toBe('not_a_party');
    expect(given(buildDispute()).when({ type: 'withdraw' }, stranger).code).toBe('not_a_party');
  });

  it('each side only what is its own', () => {
    expect(given(buildDispute()).when({ type: 'accept_request' }, buyer).code).toBe('role_not_allowed');
    expect(given(buildDispute()).when({ type: 'withdraw' }, seller).code).toBe('role_not_allowed');
    expect(given(buildDispute()).when({ type: 'lapse' }, seller).code).toBe('role_not_allowed');
    expect(given(disputeIn('escalated')).when({ type: 'take' }, admin, after(DAY)).code).toBe(
      'role_not_allowed',
    );
    expect(given(disputeIn('awaiting_buyer')).when(offer('refund_partial', 5), seller, after(DAY)).code).toBe(
      'role_not_allowed',
    );
  });

  it('a conflict of interest keeps staff off the case', () => {
    const escalated = disputeIn('escalated');
    expect(given(escalated).when({ type: 'take' }, conflicted, after(DAY)).code).toBe('conflict_of_interest');
    expect(given(escalated).when({ type: 'take' }, mediator, after(DAY))).toMatchObject({
      status: 'in_review',
      events: ['assigned'],
    });
  });

  it('the same evidence is submitted once', () => {
    expect(given(buildDispute()).when(evidenceOf('evi_1'), buyer).code).toBe('evidence_already_submitted');
  });
});
