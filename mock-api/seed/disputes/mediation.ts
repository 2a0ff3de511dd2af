import { openProposal } from '../../../src/domain/disputes/settlement.ts';
import { proposalSplit } from '../../../src/domain/refunds/split.ts';
import type { CaseRun } from './caseRun.ts';
import { chanceOf, toQueue, type Script } from './negotiation.ts';
import { drawOutcome, ruling } from './rulings.ts';
import { phrase } from './texts.ts';

/** What a mediator does with a case, and what the parties answer. */

export function toReview(run: CaseRun): void {
  toQueue(run);
  take(run);
}

export function take(run: CaseRun): void {
  run.wait(1, 16);
  run.act('mediator', { type: 'take' });
  run.say('mediator', 'mediatorHello');
}

export function toInformation(run: CaseRun): void {
  toReview(run);
  run.wait(1, 10);
  const questions = [phrase('question', chanceOf(run))];
  run.act('mediator', {
    type: 'request_information',
    of: chanceOf(run).pick(['buyer', 'seller'] as const),
    questions,
  });
}

export function toProposed(run: CaseRun): void {
  toReview(run);
  run.wait(2, 14);
  const total = run.dispute.amount.amount;
  const amount = Math.max(1, Math.min(total - 1, Math.round((total * chanceOf(run).int(35, 65)) / 100)));
  run.act('mediator', {
    type: 'propose_platform',
    remedy: 'refund_partial',
    amount,
    split: proposalSplit({ total, amount }),
    returnRequired: false,
    returnShippingPaidBy: null,
    note: phrase('platformNote', chanceOf(run)),
  });
}

export function rule(run: CaseRun, outcome = drawOutcome(run.dispute.reason, chanceOf(run))): void {
  run.wait(3, 30);
  run.say('mediator', 'internalNote', 'internal');
  run.act('mediator', { type: 'decide', decision: ruling(run.dispute, outcome, chanceOf(run)) });
}

export function toDecided(run: CaseRun): void {
  toReview(run);
  rule(run);
}

export function toAppealed(run: CaseRun): void {
  toReview(run);
  rule(run, chanceOf(run).pick(['partial', 'reject'] as const));
  run.wait(20, 120);
  run.show('buyer', 'photo_of_label');
  run.act('buyer', { type: 'appeal', ground: 'new_evidence', text: phrase('appeal', chanceOf(run)) });
}

/** Just now, so that it still has to be carried out. */
export function toFinal(run: CaseRun): void {
  toAppealed(run);
  run.wait(2, 10);
  run.act('reviewer', { type: 'take' });
  run.jumpToToday();
  run.act('reviewer', { type: 'uphold', rationale: phrase('uphold', chanceOf(run)) });
}

export const bothAccept: Script = run => {
  for (const part of ['buyer', 'seller'] as const) {
    run.wait(2, 18);
    const proposal = openProposal(run.dispute, 'platform');
    if (proposal) run.act(part, { type: 'accept_proposal', proposalId: proposal.id });
  }
};

export const answerInformation: Script = run => {
  run.wait(5, 50);
  const asked = run.dispute.informationRequest?.of ?? 'buyer';
  run.act(asked, { type: 'answer_information', text: phrase('buyerAnswer', chanceOf(run)) });
};

/** 18 % of appeals change the outcome. */
export const hearAppeal: Script = run => {
  run.wait(4, 30);
  run.act('reviewer', { type: 'take' });
  run.wait(4, 40);
  if (chanceOf(run).chance(0.82))
    run.act('reviewer', { type: 'uphold', rationale: phrase('uphold', chanceOf(run)) });
  else run.act('reviewer', { type: 'vary', decision: ruling(run.dispute, 'full', chanceOf(run)) });
};
