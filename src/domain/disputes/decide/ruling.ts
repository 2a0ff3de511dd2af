import { assertNever, ok } from '../../shared/result.ts';
import type { CommandOf, DecisionBody } from '../commands.ts';
import { idOf, moveTo, no, partyOf, refused, sideOf, stamp, type Context, type Outcome } from '../context.ts';
import { checkDecision } from '../decisionRules.ts';
import type { DisputeEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { needsApproval } from '../settings.ts';
import type { Decision } from '../types.ts';
import { blank, needsText } from './text.ts';

type RulingCommand = CommandOf<'decide' | 'approve' | 'decline_approval' | 'appeal' | 'uphold' | 'vary'>;

export function decideRuling(command: RulingCommand, context: Context): Outcome {
  switch (command.type) {
    case 'decide':
      return makeDecision(command.decision, context);
    case 'approve':
      return approve(context);
    case 'decline_approval':
      return declineApproval(command, context);
    case 'appeal':
      return appeal(command, context);
    case 'uphold':
      return uphold(command, context);
    case 'vary':
      return vary(command.decision, context);
    default:
      return assertNever(command);
  }
}

const written = (body: DecisionBody, round: Decision['round'], context: Context): Decision => ({
  ...body,
  round,
  decidedBy: idOf(context.actor),
  decidedAt: context.now,
  approvedBy: null,
});

/** The window to appeal opens with it; where the appeal is used up, it is final at once. */
function announced(decision: Decision, context: Context): readonly DisputeEvent[] {
  const decided: DisputeEvent = {
    type: 'decided',
    ...stamp(context),
    decision,
    to: moveTo(context, 'decided'),
  };
  if (context.dispute.appeal === null) return [decided];
  const after = { ...context, dispute: evolve(context.dispute, decided) };
  return [decided, { type: 'finalised', ...stamp(context), to: moveTo(after, 'final') }];
}

function makeDecision(body: DecisionBody, context: Context): Outcome {
  const { dispute, settings } = context;
  const refusal = checkDecision(body, dispute);
  if (refusal !== null) return refused(refusal);
  const decision = written(body, 'first', context);
  if (!needsApproval(dispute.amount.amount, dispute.amount.currency, settings))
    return ok(announced(decision, context));
  const to = moveTo(context, 'awaiting_approval');
  return ok([{ type: 'decision_drafted', ...stamp(context), decision, to }]);
}

/** The decision counts from its approval, so that the parties have the whole window. */
function approve(context: Context): Outcome {
  const draft = context.dispute.draftDecision;
  if (draft === null) return refused(no('wrong_status', { status: context.dispute.status }));
  return ok(announced({ ...draft, approvedBy: idOf(context.actor), decidedAt: context.now }, context));
}

function declineApproval({ reason }: CommandOf<'decline_approval'>, context: Context): Outcome {
  if (blank(reason)) return needsText('reason');
  return ok([{ type: 'approval_declined', ...stamp(context), reason, to: moveTo(context, 'in_review') }]);
}

function appeal({ ground, text }: CommandOf<'appeal'>, context: Context): Outcome {
  const { actor, dispute, now } = context;
  const party = partyOf(actor);
  if (party === null) return refused(no('not_a_party'));
  if (blank(text)) return needsText('text');
  const since = dispute.decision?.decidedAt ?? dispute.openedAt;
  const isNew = dispute.evidenceLog.some(item => item.side === sideOf(actor) && item.at >= since);
  if (ground === 'new_evidence' && !isNew) return refused(no('new_evidence_required', { since }));
  const recordedBy = actor.kind === 'buyer' ? actor.recordedBy : null;
  const filed = { by: party, ground, text, at: now, recordedBy, upheld: null };
  return ok([{ type: 'appealed', ...stamp(context), appeal: filed, to: moveTo(context, 'appealed') }]);
}

function uphold({ rationale }: CommandOf<'uphold'>, context: Context): Outcome {
  if (blank(rationale)) return needsText('rationale');
  return ok([{ type: 'upheld', ...stamp(context), rationale, to: moveTo(context, 'final') }]);
}

function vary(body: DecisionBody, context: Context): Outcome {
  const refusal = checkDecision(body, context.dispute);
  if (refusal !== null) return refused(refusal);
  const decision = written(body, 'appeal', context);
  return ok([{ type: 'varied', ...stamp(context), decision, to: moveTo(context, 'final') }]);
}
