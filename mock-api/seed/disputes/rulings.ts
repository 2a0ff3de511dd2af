import type { DecisionBody } from '../../../src/domain/disputes/commands.ts';
import type { ClauseId } from '../../../src/domain/disputes/clauses.ts';
import type { Decision, Dispute, DisputeReason } from '../../../src/domain/disputes/types.ts';
import { splitOf } from '../../../src/domain/refunds/split.ts';
import type { Random } from '../random.ts';
import { amountFor, isAboutTheItem } from './claims.ts';

const clauseOf: Readonly<Record<DisputeReason, ClauseId>> = {
  not_received: 'proof_of_delivery',
  not_as_described: 'matches_description',
  quality: 'fit_for_use',
  counterfeit: 'authenticity',
  short_quantity: 'quantity_shipped',
  cod_amount_wrong: 'cash_collection',
  cod_paid_not_recorded: 'cash_collection',
  refund_not_received: 'refund_in_time',
  buyer_remorse: 'change_of_mind',
};

/** Published shares of how mediators decide. */
const outcomes: readonly (readonly [Decision['outcome'], number])[] = [
  ['full', 38],
  ['partial', 25],
  ['return_then_refund', 19],
  ['reject', 15],
  ['replacement', 3],
];

const rationales: Readonly<Record<Decision['outcome'], string>> = {
  full: 'The evidence carries the claim, and nothing that the other side has shown answers it. The whole amount goes back.',
  partial: 'The evidence carries a part of the claim. A part of the amount makes up for it.',
  return_then_refund:
    'The item differs from its listing. It goes back, and the money follows once it has been inspected.',
  reject:
    'The evidence does not carry the claim: what was packed and weighed agrees with what was delivered.',
  replacement: 'The fault is plain and the same item is in stock. The seller sends another.',
};

/** Nothing can be sent back or again where nothing arrived, or where only the cash was wrong. */
export const drawOutcome = (reason: DisputeReason, random: Random): Decision['outcome'] =>
  random.weighted(
    outcomes.filter(
      ([outcome]) =>
        isAboutTheItem(reason) || (outcome !== 'return_then_refund' && outcome !== 'replacement'),
    ),
  );

export function ruling(dispute: Dispute, outcome: Decision['outcome'], random: Random): DecisionBody {
  const total = dispute.amount.amount;
  const amount =
    outcome === 'full' || outcome === 'return_then_refund'
      ? total
      : amountFor(remedies[outcome], total, random);
  const byCarrier = dispute.reason === 'not_received' && random.chance(0.4);
  const weights = byCarrier
    ? { seller: 0, platform: 0, carrier: 1 }
    : random.chance(0.15)
      ? { seller: 8, platform: 2, carrier: 0 }
      : { seller: 1, platform: 0, carrier: 0 };
  return {
    outcome,
    amount,
    split: splitOf({ total, amount }, weights),
    returnShippingPaidBy: outcome === 'return_then_refund' ? 'seller' : null,
    findings: findings(dispute, outcome),
    rationale: rationales[outcome],
  };
}

const remedies = {
  full: 'refund_full',
  partial: 'refund_partial',
  return_then_refund: 'return_refund',
  reject: 'reject',
  replacement: 'replacement',
} as const;

function findings(dispute: Dispute, outcome: Decision['outcome']): DecisionBody['findings'] {
  const of = (side: 'buyer' | 'seller') =>
    dispute.evidenceLog.filter(item => item.side === side).map(item => item.id);
  const established =
    outcome === 'reject' ? 'not_established' : outcome === 'partial' ? 'partly_established' : 'established';
  return [
    {
      claim: dispute.description,
      finding: established,
      evidenceIds: of('buyer'),
      clauseIds: [clauseOf[dispute.reason]],
    },
    {
      claim: 'What the seller sent and how it was packed',
      finding: outcome === 'reject' ? 'established' : 'not_established',
      evidenceIds: of('seller'),
      clauseIds: ['burden_of_proof'],
    },
  ];
}
