import type { Context, No } from './context.ts';
import { no, rolesOf } from './context.ts';
import type { DisputeCommandType } from './commands.ts';
import { guards } from './guards.ts';
import { rowOf } from './table.ts';
import { disputeStatuses } from './types.ts';

/** May this person touch the case at all? */
function stranger({ actor, dispute }: Context): No | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'buyer') return actor.id === dispute.buyerId ? null : no('not_a_party');
  if (actor.role === 'seller') return actor.sellerId === dispute.sellerId ? null : no('not_a_party');
  return actor.conflicts.includes(dispute.sellerId) ? no('conflict_of_interest') : null;
}

function wrongRole(type: DisputeCommandType, { actor }: Context): No | null {
  const mine = rolesOf(actor);
  const needed = [...new Set(disputeStatuses.flatMap(status => rowOf(status).commands[type]?.by ?? []))];
  return needed.some(role => mine.includes(role)) ? null : no('role_not_allowed', { needed });
}

function wrongStatus(type: DisputeCommandType, { dispute, actor }: Context): No | null {
  const transition = rowOf(dispute.status).commands[type];
  if (transition === undefined) return no('wrong_status', { status: dispute.status });
  const mine = rolesOf(actor);
  return transition.by.some(role => mine.includes(role))
    ? null
    : no('role_not_allowed', { needed: transition.by });
}

function judge(type: DisputeCommandType, context: Context): No | null {
  const misplaced = wrongStatus(type, context);
  if (misplaced !== null) return misplaced;
  for (const guard of guards[type] ?? []) {
    const refusal = guard(context);
    if (refusal !== null) return refusal;
  }
  return null;
}

const notDue = ({ stored, lapsed }: Context): No | null =>
  lapsed.length > 0 ? null : no('not_due', { dueAt: stored.deadline?.dueAt ?? null });

/** It would have been in time before the lapse: say so, instead of naming a status that nobody has seen yet. */
function tooLate(type: DisputeCommandType, context: Context): No | null {
  const { stored, dispute } = context;
  if (stored.deadline === null || stored === dispute) return null;
  const inTime = judge(type, { ...context, dispute: stored }) === null;
  return inTime ? no('deadline_passed', { kind: stored.deadline.kind, dueAt: stored.deadline.dueAt }) : null;
}

/**
 * Why this command is refused whatever its body says, or `null`. Buttons and `decide` both ask here, so that they
 * cannot disagree.
 */
export function permit(type: DisputeCommandType, context: Context): No | null {
  const general = stranger(context) ?? wrongRole(type, context);
  if (general !== null) return general;
  if (type === 'lapse') return notDue(context);
  const refusal = judge(type, context);
  return refusal && (tooLate(type, context) ?? refusal);
}
