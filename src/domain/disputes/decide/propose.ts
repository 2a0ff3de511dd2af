import { ok } from '../../shared/result.ts';
import { validateSplit } from '../../refunds/split.ts';
import type { CommandOf } from '../commands.ts';
import { moveTo, no, refused, sideOf, stamp, type Context, type No, type Outcome } from '../context.ts';
import type { Position } from '../events.ts';
import { checkTerms } from '../remedies.ts';
import { buyersPosition } from '../settlement.ts';
import type { Proposal } from '../types.ts';

type Offer = CommandOf<'propose'> | CommandOf<'propose_platform'>;

/** Ids come from the case itself, so that the same commands give the same record. */
function proposalFrom(offer: Offer, context: Context, to: Position): Proposal {
  const { dispute, actor, now } = context;
  const ofPlatform = offer.type === 'propose_platform';
  return {
    id: `${dispute.id}-p${dispute.proposals.length + 1}`,
    by: sideOf(actor),
    remedy: offer.remedy,
    amount: offer.amount,
    returnRequired: offer.returnRequired,
    returnShippingPaidBy: offer.returnShippingPaidBy,
    split: ofPlatform ? offer.split : null,
    note: offer.note,
    madeAt: now,
    expiresAt: ofPlatform ? (to.deadline?.dueAt ?? null) : null,
    status: 'open',
    acceptedBy: [],
  };
}

/** A counter-offer in money stays below what the buyer asks; asking as much is accepting. */
function checkCounter({ remedy, amount }: CommandOf<'propose'>, { actor, dispute }: Context): No | null {
  if (sideOf(actor) !== 'seller' || remedy !== 'refund_partial') return null;
  const asked = buyersPosition(dispute);
  const limit = asked.remedy === 'replacement' ? dispute.amount.amount : asked.amount;
  return amount < limit ? null : no('amount_out_of_range', { remedy, amount, min: 1, max: limit - 1 });
}

export function propose(command: CommandOf<'propose'>, context: Context): Outcome {
  if (command.remedy === 'reject') return refused(no('remedy_not_offered', { remedy: command.remedy }));
  const refusal = checkTerms(command, context.dispute.amount.amount) ?? checkCounter(command, context);
  if (refusal !== null) return refused(refusal);
  const to = moveTo(context, sideOf(context.actor) === 'buyer' ? 'awaiting_seller' : 'awaiting_buyer');
  return ok([{ type: 'proposal_made', ...stamp(context), proposal: proposalFrom(command, context, to), to }]);
}

export function proposePlatform(command: CommandOf<'propose_platform'>, context: Context): Outcome {
  const total = context.dispute.amount.amount;
  const refusal = checkTerms(command, total);
  if (refusal !== null) return refused(refusal);
  if (command.split !== null) {
    const split = validateSplit(command.split, { total, amount: command.amount });
    if (!split.ok) return refused(split.refusal);
  }
  const to = moveTo(context, 'proposed');
  return ok([{ type: 'proposal_made', ...stamp(context), proposal: proposalFrom(command, context, to), to }]);
}
