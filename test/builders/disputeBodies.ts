import type { DisputeCommand, DisputeCommandType } from '../../src/domain/disputes/commands.ts';
import { amountRange, remedyOf } from '../../src/domain/disputes/remedies.ts';
import type { Decision, Dispute, Party, Remedy } from '../../src/domain/disputes/types.ts';
import { splitOf } from '../../src/domain/refunds/split.ts';
import { offer } from './disputeStages.ts';

/** One of so many, from 0. */
type Choose = (choices: number) => number;
const spares = ['u_spare', 'u_spare2', 'u_spare3'] as const;
const outcomes = ['reject', 'full', 'partial', 'return_then_refund', 'replacement'] as const;
const remedies = ['refund_full', 'refund_partial', 'return_refund', 'replacement'] as const;

function amountFor(remedy: Remedy, total: number, pick: Choose): number | null {
  const { min, max } = amountRange(remedy, total);
  return max < min ? null : min + pick(max - min + 1);
}

function decisionFor(dispute: Dispute, pick: Choose) {
  const total = dispute.amount.amount;
  const wanted: Decision['outcome'] = outcomes[pick(outcomes.length)] ?? 'reject';
  const fits = amountFor(remedyOf[wanted], total, pick);
  const outcome = fits === null ? 'reject' : wanted;
  const amount = fits ?? 0;
  return {
    outcome,
    amount,
    split: splitOf({ total, amount }, { seller: 1 + pick(5), platform: pick(3), carrier: pick(3) }),
    returnShippingPaidBy: outcome === 'return_then_refund' ? ('seller' as const) : null,
    findings: [
      { claim: 'c', finding: 'established' as const, evidenceIds: [], clauseIds: ['burden_of_proof'] },
    ],
    rationale: 'r',
  };
}

/** A body that is right in itself: whether the command is allowed is then up to the case and the person alone. */
export function validBody(
  type: DisputeCommandType,
  dispute: Dispute,
  party: Party | null,
  pick: Choose,
): DisputeCommand {
  const open = dispute.proposals.filter(
    p => p.status === 'open' && p.by !== party && (party === null || !p.acceptedBy.includes(party)),
  );
  const other = dispute.status === 'proposed' ? 'platform' : party === 'buyer' ? 'seller' : 'buyer';
  const declinable = open.find(p => p.by === other)?.id ?? 'none';
  const text = 'because';
  switch (type) {
    case 'reject_request':
    case 'escalate':
    case 'decline_approval':
    case 'contest_return':
    case 'reopen':
      return { type, reason: text };
    case 'propose':
      return offerFor(dispute, party, pick);
    case 'propose_platform':
      return { ...offerFor(dispute, null, pick), type, split: null };
    case 'accept_proposal':
      return { type, proposalId: open[pick(open.length)]?.id ?? 'none' };
    case 'decline_proposal':
      return { type, proposalId: declinable, reason: text };
    case 'assign':
      return {
        type,
        to: spares.find(id => id !== dispute.assigneeId && !dispute.decidedBy.includes(id)) ?? '',
      };
    case 'request_information':
      return { type, of: pick(2) === 0 ? 'buyer' : 'seller', questions: [text] };
    case 'answer_information':
      return { type, text };
    case 'decide':
    case 'vary':
      return { type, decision: decisionFor(dispute, pick) };
    case 'appeal':
      return { type, ground: 'procedure', text };
    case 'uphold':
      return { type, rationale: text };
    case 'ship_replacement':
    case 'ship_return':
      return { type, carrier: 'SF', tracking: 'T' };
    case 'submit_evidence':
      return { type, evidenceId: `evi_${dispute.evidenceLog.length + 100}`, item: 'other' };
    default:
      return { type };
  }
}

function offerFor(dispute: Dispute, party: Party | null, pick: Choose) {
  const remedy = remedies[pick(remedies.length)] ?? 'replacement';
  const amount = amountFor(remedy, dispute.amount.amount, pick);
  const asked = dispute.proposals.find(p => p.by === 'buyer' && p.status === 'open') ?? dispute.requested;
  const tooMuch =
    party === 'seller' &&
    remedy === 'refund_partial' &&
    asked.remedy !== 'replacement' &&
    (amount ?? 0) >= asked.amount;
  return amount === null || tooMuch ? offer('replacement', 0) : offer(remedy, amount);
}
