import { checklist, type EvidenceItem } from '../../../src/domain/disputes/checklist.ts';
import { buyersPosition, openProposal } from '../../../src/domain/disputes/settlement.ts';
import type { Random } from '../random.ts';
import type { CaseRun } from './caseRun.ts';
import { phrase } from './texts.ts';

/** What buyer and seller do between themselves. Waiting times in hours as people take them: a reply within days. */

export type Script = (run: CaseRun) => void;

export const chanceOf = (run: CaseRun): Random => run.start.random;

const sellersItem = (run: CaseRun): EvidenceItem =>
  checklist(run.dispute.reason, run.dispute.paymentMethod).find(entry => entry.by === 'seller')?.item ??
  'packing_photo';

function talk(run: CaseRun): void {
  run.wait(1, 12);
  run.say('seller', 'sellerLooking');
  if (!chanceOf(run).chance(0.4)) return;
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
  run.act('seller', { type: 'reject_request', reason: phrase('sellerReject', chanceOf(run)) });
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
    note: phrase(by === 'seller' ? 'sellerOffer' : 'buyerDecline', chanceOf(run)),
  });
}

export function sellerOffers(run: CaseRun): void {
  talk(run);
  run.wait(2, 32);
  offer(run, 'seller', chanceOf(run).int(25, 60));
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
  run.act('buyer', { type: 'escalate', reason: phrase('buyerEscalate', chanceOf(run)) });
}

export const silence: Script = run => run.waitForLapse();
export const withdraw: Script = run => {
  run.wait(8, 80);
  run.act('buyer', { type: 'withdraw' });
};

export const buyerAccepts: Script = run => {
  run.say('buyer', 'buyerThanks');
  accept(run, 'buyer');
};

export const secondRound: Script = run => {
  run.wait(2, 30);
  offer(run, 'buyer', chanceOf(run).int(70, 90));
  accept(run, 'seller');
};

export function toSettling(run: CaseRun): void {
  run.jumpToToday();
  run.act('seller', { type: 'accept_request' });
}
