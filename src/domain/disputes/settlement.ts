import { proposalSplit } from '../refunds/split.ts';
import { remedyOf } from './remedies.ts';
import type { Decision, Dispute, Proposal, Remedy, Settlement } from './types.ts';

type Agreed = Extract<Settlement['via'], 'agreed' | 'auto_granted'>;

const nothing = (total: number, via: Settlement['via']): Settlement => ({
  buyerAmount: 0,
  split: proposalSplit({ total, amount: 0 }),
  via,
});

/** All of it to the seller. */
export const released = (dispute: Dispute, via: 'withdrawn' | 'return_lapsed' | 'replaced'): Settlement =>
  nothing(dispute.amount.amount, via);

export const agreedSettlement = (
  dispute: Dispute,
  terms: { readonly amount: number; readonly split: Proposal['split'] },
  via: Agreed,
): Settlement => ({
  buyerAmount: terms.amount,
  split: terms.split ?? proposalSplit({ total: dispute.amount.amount, amount: terms.amount }),
  via,
});

export const decidedSettlement = (decision: Decision): Settlement => ({
  buyerAmount: decision.amount,
  split: decision.split,
  via: decision.outcome === 'reject' ? 'rejected' : 'decided',
});

/** The seller promised a replacement and did not ship it: everything goes back, at the seller's expense. */
export const refundInstead = (dispute: Dispute): Settlement => ({
  buyerAmount: dispute.amount.amount,
  split: proposalSplit({ total: dispute.amount.amount, amount: dispute.amount.amount }),
  via: 'refunded_after_replacement_lapse',
});

const executions = {
  refund_full: 'settling',
  refund_partial: 'settling',
  return_refund: 'return_awaited',
  replacement: 'replacement_awaited',
  reject: 'settling',
} as const satisfies Record<Remedy, Dispute['status']>;

export const executionOf = (remedy: Remedy): (typeof executions)[Remedy] => executions[remedy];
export const executionOfDecision = (decision: Decision): (typeof executions)[Remedy] =>
  executions[remedyOf[decision.outcome]];

/** What the buyer asks for now: the latest counter-proposal still open, else the request. */
export function buyersPosition(dispute: Dispute): { readonly remedy: Remedy; readonly amount: number } {
  const open = openProposal(dispute, 'buyer');
  return open ?? dispute.requested;
}

export const openProposal = (dispute: Dispute, by: Proposal['by']): Proposal | null =>
  dispute.proposals.find(proposal => proposal.by === by && proposal.status === 'open') ?? null;

/** What each side is paid out of the hold and the contributions of platform and carrier. */
export const paidOut = (
  dispute: Dispute,
  settlement: Settlement,
): { readonly buyer: number; readonly seller: number } => ({
  buyer: settlement.buyerAmount,
  seller: dispute.amount.amount - settlement.split.seller,
});

/** Held for the buyer's claim: all of it until the dispute closes, then nothing. */
export const heldFor = (dispute: Dispute): number =>
  dispute.status === 'closed' ? 0 : dispute.amount.amount;
