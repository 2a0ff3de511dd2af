import { checklist, type EvidenceItem } from '../../../src/domain/disputes/checklist.ts';
import { buyersPosition, openProposal } from '../../../src/domain/disputes/settlement.ts';
import { proposalSplit } from '../../../src/domain/refunds/split.ts';
import type { CaseRun } from './caseRun.ts';
import { drawOutcome, ruling } from './rulings.ts';
import { phrase } from './texts.ts';

/** Waiting times in hours as people take them: a reply within days, a mediator within one or two. */

export type Script = (run: CaseRun) => void;

const of = (run: CaseRun) => run.start.random;

const sellersItem = (run: CaseRun): EvidenceItem =>
  checklist(run.dispute.reason, run.dispute.paymentMethod).find(entry => entry.by === 'seller')?.item ??
  'packing_photo';

function talk(run: CaseRun): void {
  run.wait(1, 12);
  run.say('seller', 'sellerLooking');
  if (!of(run).chance(0.4)) return;
  run.wait(1, 8);
  run.say('buyer', 'buyerUrges');
}

export function sellerAccepts(run: CaseRun): void {
  talk(run);
  run.wait(2, 45);
  run.say('seller', 'sellerSorry');
  run.act('seller', { type: 'accept_request' });
}

export function sellerRejects(run: CaseRun): void {
  talk(run);
  run.wait(2, 24);
  run.show('seller', sellersItem(run));
  run.act('seller', { type: 'reject_request', reason: phrase('sellerReject', of(run)) });
}

/** @param part of what the buyer asks for, in per cent */
function offer(run: CaseRun, by: 'buyer' | 'seller', part: number): void {
  const total = run.dispute.amount.amount;
  const asked = buyersPosition(run.dispute);
  const ceiling = by === 'seller' && asked.remedy !== 'replacement' ? asked.amount : total;
  const amount = Math.max(1, Math.min(ceiling - 1, Math.round((ceiling * part) / 100)));
  run.act(by, {
    type: 'propose',
    remedy: 'refund_partial',
    amount,
    returnRequired: false,
    returnShippingPaidBy: null,
    note: phrase(by === 'seller' ? 'sellerOffer' : 'buyerDecline', of(run)),
  });
}

export function sellerOffers(run: CaseRun): void {
  talk(run);
  run.wait(2, 32);
  offer(run, 'seller', of(run).int(25, 60));
}

function accept(run: CaseRun, by: 'buyer' | 'seller'): void {
  run.wait(2, 30);
  const proposal = openProposal(run.dispute, by === 'buyer' ? 'seller' : 'buyer');
  if (proposal) run.act(by, { type: 'accept_proposal', proposalId: proposal.id });
}

export function toQueue(run: CaseRun): void {
  sellerRejects(run);
  run.wait(2, 20);
  run.show('buyer', 'other');
  run.act('buyer', { type: 'escalate', reason: phrase('buyerEscalate', of(run)) });
}

export function toReview(run: CaseRun): void {
  toQueue(run);
  take(run);
}

function take(run: CaseRun): void {
  run.wait(1, 16);
  run.act('mediator', { type: 'take' });
  run.say('mediator', 'mediatorHello');
}

export function toInformation(run: CaseRun): void {
  toReview(run);
  run.wait(1, 10);
  const questions = [phrase('question', of(run))];
  run.act('mediator', {
    type: 'request_information',
    of: of(run).pick(['buyer', 'seller'] as const),
    questions,
  });
}

export function toProposed(run: CaseRun): void {
  toReview(run);
  run.wait(2, 14);
  const total = run.dispute.amount.amount;
  const amount = Math.max(1, Math.min(total - 1, Math.round((total * of(run).int(35, 65)) / 100)));
  run.act('mediator', {
    type: 'propose_platform',
    remedy: 'refund_partial',
    amount,
    split: proposalSplit({ total, amount }),
    returnRequired: false,
    returnShippingPaidBy: null,
    note: phrase('platformNote', of(run)),
  });
}

function rule(run: CaseRun, outcome = drawOutcome(of(run))): void {
  run.wait(3, 30);
  run.say('mediator', 'internalNote', 'internal');
  run.act('mediator', { type: 'decide', decision: ruling(run.dispute, outcome, of(run)) });
}

export function toDecided(run: CaseRun): void {
  toReview(run);
  rule(run);
}

export function toAppealed(run: CaseRun): void {
  toReview(run);
  rule(run, of(run).pick(['partial', 'reject'] as const));
  run.wait(20, 120);
  run.show('buyer', 'photo_of_label');
  run.act('buyer', { type: 'appeal', ground: 'new_evidence', text: phrase('appeal', of(run)) });
}

/** Just now, so that it still has to be carried out. */
export function toFinal(run: CaseRun): void {
  toAppealed(run);
  run.wait(2, 10);
  run.act('reviewer', { type: 'take' });
  run.jumpToToday();
  run.act('reviewer', { type: 'uphold', rationale: phrase('uphold', of(run)) });
}

export function toSettling(run: CaseRun): void {
  run.jumpToToday();
  run.act('seller', { type: 'accept_request' });
}

export function toReturnInTransit(run: CaseRun): void {
  sellerAccepts(run);
  shipReturn(run);
}

export function toReturnInspection(run: CaseRun): void {
  toReturnInTransit(run);
  receive(run);
}

function shipReturn(run: CaseRun): void {
  run.wait(15, 110);
  run.act('buyer', {
    type: 'ship_return',
    carrier: 'carrier-1',
    tracking: `RT${of(run).int(10_000_000, 99_999_999)}`,
  });
}

function receive(run: CaseRun): void {
  run.wait(40, 110);
  run.act('seller', { type: 'receive_return' });
}

const silence: Script = run => run.waitForLapse();
const withdraw: Script = run => {
  run.wait(8, 80);
  run.act('buyer', { type: 'withdraw' });
};

/** What is agreed or decided is carried out, sometimes only by the clock. */
function fulfil(run: CaseRun): void {
  for (let steps = 0; steps < 12 && !run.over && run.dispute.status !== 'closed'; steps += 1) fulfilOne(run);
}

function fulfilOne(run: CaseRun): void {
  switch (run.dispute.status) {
    case 'return_awaited':
      return of(run).chance(0.9) ? shipReturn(run) : run.waitForLapse();
    case 'return_in_transit':
      return receive(run);
    case 'return_inspection':
      return inspect(run);
    case 'replacement_awaited':
      return of(run).chance(0.85) ? shipReplacement(run) : run.waitForLapse();
    case 'escalated':
      return take(run);
    case 'in_review':
      return rule(run);
    case 'awaiting_approval':
      return approve(run);
    default:
      return run.waitForLapse();
  }
}

function inspect(run: CaseRun): void {
  if (of(run).chance(0.12)) return run.waitForLapse();
  run.wait(5, 70);
  run.act('seller', { type: 'inspect_ok' });
}

function shipReplacement(run: CaseRun): void {
  run.wait(20, 150);
  run.act('seller', {
    type: 'ship_replacement',
    carrier: 'carrier-1',
    tracking: `RP${of(run).int(10_000_000, 99_999_999)}`,
  });
}

function approve(run: CaseRun): void {
  run.wait(4, 20);
  run.act('lead', { type: 'approve' });
}

const thenFulfil =
  (...parts: readonly Script[]): Script =>
  run => {
    for (const part of parts) part(run);
    fulfil(run);
  };

const buyerAccepts: Script = run => {
  run.say('buyer', 'buyerThanks');
  accept(run, 'buyer');
};

const secondRound: Script = run => {
  run.wait(2, 30);
  offer(run, 'buyer', of(run).int(70, 90));
  accept(run, 'seller');
};

const bothAccept: Script = run => {
  for (const part of ['buyer', 'seller'] as const) {
    run.wait(2, 18);
    const proposal = openProposal(run.dispute, 'platform');
    if (proposal) run.act(part, { type: 'accept_proposal', proposalId: proposal.id });
  }
};

const answerInformation: Script = run => {
  run.wait(5, 50);
  const asked = run.dispute.informationRequest?.of ?? 'buyer';
  run.act(asked, { type: 'answer_information', text: phrase('buyerAnswer', of(run)) });
};

/** 18 % of appeals change the outcome. */
const hearAppeal: Script = run => {
  run.wait(4, 30);
  run.act('reviewer', { type: 'take' });
  run.wait(4, 40);
  if (of(run).chance(0.82)) run.act('reviewer', { type: 'uphold', rationale: phrase('uphold', of(run)) });
  else run.act('reviewer', { type: 'vary', decision: ruling(run.dispute, 'full', of(run)) });
};

/** How disputes end: four in five between the parties, a tenth by silence or withdrawal, the rest by a mediator. */
export const endings: readonly (readonly [Script, number])[] = [
  [thenFulfil(sellerAccepts), 38],
  [thenFulfil(sellerOffers, buyerAccepts), 22],
  [thenFulfil(sellerOffers, secondRound), 12],
  [withdraw, 4],
  [thenFulfil(silence), 7],
  [thenFulfil(toDecided), 11],
  [thenFulfil(toProposed, bothAccept), 2],
  [thenFulfil(toInformation, answerInformation), 2],
  [thenFulfil(toAppealed, hearAppeal), 2],
];
