import type { Actor } from '../access/types.ts';
import type { Instant } from '../shared/instant.ts';
import { disputeCommandTypes, type DisputeCommandType } from './commands.ts';
import type { Context, No } from './context.ts';
import { contextAt } from './decide.ts';
import { mayEscalateFrom, reopenUntil } from './guards.ts';
import { cutOff } from './lapses.ts';
import { permit } from './permit.ts';
import type { DisputeSettings } from './settings.ts';
import type { Dispute } from './types.ts';

export interface NextCommand {
  readonly type: DisputeCommandType;
  readonly allowed: boolean;
  /** Refused until then, for this reason alone. */
  readonly notBefore: Instant | null;
  /** Of a command that is allowed: refused from then on; `null` when no running clock ends it. */
  readonly deadline: Instant | null;
  readonly disabledReason: No | null;
}

const opensAt = (type: DisputeCommandType, refusal: No, context: Context): Instant | null => {
  if (refusal.code === 'too_early_to_escalate') return mayEscalateFrom(context);
  return type === 'lapse' && refusal.code === 'not_due' ? (context.stored.deadline?.dueAt ?? null) : null;
};

/** The context in which the running deadline has just passed. */
function afterDeadline({ dispute, actor, settings }: Context): Context | null {
  const deadline = cutOff(dispute);
  return deadline && contextAt(dispute, actor, deadline.dueAt, settings);
}

function endsAt(type: DisputeCommandType, context: Context, then: Context | null): Instant | null {
  if (type === 'reopen') return reopenUntil(context);
  if (type === 'lapse' || then === null) return null;
  return permit(type, then) === null ? null : then.now;
}

/** Every command, and whether this actor may give it now; the same rules as `decide`. */
export function nextCommands(
  dispute: Dispute,
  actor: Actor,
  now: Instant,
  settings: DisputeSettings,
): readonly NextCommand[] {
  const context = contextAt(dispute, actor, now, settings);
  const then = afterDeadline(context);
  return disputeCommandTypes.map(type => {
    const disabledReason = permit(type, context);
    return {
      type,
      allowed: disabledReason === null,
      notBefore: disabledReason && opensAt(type, disabledReason, context),
      deadline: disabledReason === null ? endsAt(type, context, then) : null,
      disabledReason,
    };
  });
}
