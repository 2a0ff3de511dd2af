import { assertNever, ok } from '../../shared/result.ts';
import type { CommandOf } from '../commands.ts';
import { moveTo, no, partyOf, refused, sideOf, stamp, type Context, type Outcome } from '../context.ts';
import type { DisputeEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { answerable } from '../guards.ts';
import { agreedSettlement, buyersPosition, executionOf, openProposal, released } from '../settlement.ts';
import type { Proposal } from '../types.ts';
import { propose } from './propose.ts';
import { blank, needsText } from './text.ts';

type NegotiationCommand = CommandOf<
  | 'submit_evidence'
  | 'accept_request'
  | 'reject_request'
  | 'propose'
  | 'accept_proposal'
  | 'decline_proposal'
  | 'withdraw'
  | 'escalate'
>;

export function decideNegotiation(command: NegotiationCommand, context: Context): Outcome {
  switch (command.type) {
    case 'submit_evidence':
      return submitEvidence(command, context);
    case 'accept_request':
      return acceptRequest(context);
    case 'reject_request':
      return rejectRequest(command, context);
    case 'propose':
      return propose(command, context);
    case 'accept_proposal':
      return acceptProposal(command, context);
    case 'decline_proposal':
      return declineProposal(command, context);
    case 'withdraw':
      return withdraw(context);
    case 'escalate':
      return escalate(command, context);
    default:
      return assertNever(command);
  }
}

function submitEvidence(command: CommandOf<'submit_evidence'>, context: Context): Outcome {
  const { evidenceId: id, item } = command;
  if (context.dispute.evidenceLog.some(known => known.id === id))
    return refused(no('evidence_already_submitted', { evidenceId: id }));
  const evidence = { id, item, side: sideOf(context.actor), at: context.now };
  return ok([{ type: 'evidence_submitted', ...stamp(context), evidence }]);
}

function acceptRequest(context: Context): Outcome {
  const { dispute } = context;
  const { remedy, amount } = buyersPosition(dispute);
  return ok([
    {
      type: 'agreed',
      ...stamp(context),
      how: 'request_accepted',
      settlement: agreedSettlement(dispute, { amount, split: null }, 'agreed'),
      to: moveTo(context, executionOf(remedy)),
    },
  ]);
}

function rejectRequest({ reason }: CommandOf<'reject_request'>, context: Context): Outcome {
  if (blank(reason)) return needsText('reason');
  return ok([{ type: 'request_rejected', ...stamp(context), reason, to: moveTo(context, 'awaiting_buyer') }]);
}

function acceptProposal({ proposalId }: CommandOf<'accept_proposal'>, context: Context): Outcome {
  const party = partyOf(context.actor);
  const proposal = party && answerable(context.dispute.proposals, party).find(p => p.id === proposalId);
  if (!party || !proposal) return refused(no('no_such_proposal', { proposalId }));
  const accepted: DisputeEvent = { type: 'proposal_accepted', ...stamp(context), proposalId, party };
  const dispute = evolve(context.dispute, accepted);
  const stillOpen = dispute.proposals.some(p => p.id === proposalId && p.status === 'open');
  return ok(stillOpen ? [accepted] : [accepted, agreedOn(proposal, { ...context, dispute })]);
}

const agreedOn = (proposal: Proposal, context: Context): DisputeEvent => ({
  type: 'agreed',
  ...stamp(context),
  how: 'proposal_accepted',
  settlement: agreedSettlement(context.dispute, proposal, 'agreed'),
  to: moveTo(context, executionOf(proposal.remedy)),
});

function declineProposal(command: CommandOf<'decline_proposal'>, context: Context): Outcome {
  const { proposalId, reason } = command;
  const { dispute, actor, settings } = context;
  const party = partyOf(actor);
  const from = dispute.status === 'proposed' ? 'platform' : party === 'buyer' ? 'seller' : 'buyer';
  if (party === null || openProposal(dispute, from)?.id !== proposalId)
    return refused(no('no_such_proposal', { proposalId }));
  if (blank(reason)) return needsText('reason');
  const declined = { type: 'proposal_declined', ...stamp(context), proposalId, party, reason } as const;
  if (dispute.status === 'proposed') return ok([{ ...declined, to: moveTo(context, 'in_review') }]);
  if (party === 'seller') return ok([{ ...declined, to: moveTo(context, 'awaiting_buyer') }]);
  if (dispute.rounds < settings.maxRounds)
    return ok([{ ...declined, to: moveTo(context, 'awaiting_seller') }]);
  const to = moveTo(context, 'escalated');
  return ok([
    { ...declined, to },
    { type: 'escalated', ...stamp(context), because: 'rounds_exhausted', reason, to },
  ]);
}

function withdraw(context: Context): Outcome {
  const settlement = released(context.dispute, 'withdrawn');
  return ok([{ type: 'closed', ...stamp(context), settlement, to: moveTo(context, 'closed') }]);
}

function escalate({ reason }: CommandOf<'escalate'>, context: Context): Outcome {
  if (blank(reason)) return needsText('reason');
  return ok([
    { type: 'escalated', ...stamp(context), because: 'asked', reason, to: moveTo(context, 'escalated') },
  ]);
}
