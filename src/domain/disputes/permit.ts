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

function wrongStatus(type: DisputeCommandType, context: Context): No | null {
  const { dispute, stored, actor } = context;
  const transition = rowOf(dispute.status).commands[type];
  if (transition !== undefined) {
    const mine = rolesOf(actor);
    const mayHere = transition.by.some(role => mine.includes(role));
    return mayHere ? null : no('role_not_allowed', { needed: transition.by });
  }
  const tooLate = stored.status !== dispute.status && type in rowOf(stored.status).commands;
  if (tooLate && stored.deadline !== null)
    return no('deadline_passed', { kind: stored.deadline.kind, dueAt: stored.deadline.dueAt });
  return no('wrong_status', { status: dispute.status });
}

function notDue({ stored, lapsed }: Context): No | null {
  return lapsed.length > 0 ? null : no('not_due', { dueAt: stored.deadline?.dueAt ?? null });
}

/**
 * Why this command is refused whatever its body says, or `null`. Buttons and `decide` both ask here, so that they
 * cannot disagree.
 */
export function permit(type: DisputeCommandType, context: Context): No | null {
  const general = stranger(context) ?? wrongRole(type, context);
  if (general !== null || type === 'lapse') return general ?? notDue(context);
  const status = wrongStatus(type, context);
  if (status !== null) return status;
  for (const guard of guards[type] ?? []) {
    const refusal = guard(context);
    if (refusal !== null) return refusal;
  }
  return null;
}
