import type { Actor } from '../access/types.ts';
import type { Instant } from '../shared/instant.ts';
import { disputeCommandTypes, type DisputeCommandType } from './commands.ts';
import type { Context, No } from './context.ts';
import { contextAt } from './decide.ts';
import { mayEscalateFrom, reopenUntil } from './guards.ts';
import { cutOff } from './lapses.ts';
import { permit } from './permit.ts';
import type { DisputeSettings } from './settings.ts';
import { rowOf } from './table.ts';
import type { Dispute } from './types.ts';

export interface NextCommand {
  readonly type: DisputeCommandType;
  readonly allowed: boolean;
  /** Refused until then, for this reason alone. */
  readonly notBefore: Instant | null;
  /** Refused from then on; `null` when no clock ends it. */
  readonly deadline: Instant | null;
  readonly disabledReason: No | null;
}

const opensAt = (type: DisputeCommandType, refusal: No | null, context: Context): Instant | null => {
  if (refusal?.code === 'too_early_to_escalate') return mayEscalateFrom(context);
  return type === 'lapse' && refusal?.code === 'not_due' ? (context.stored.deadline?.dueAt ?? null) : null;
};

function endsAt(type: DisputeCommandType, context: Context): Instant | null {
  if (type === 'lapse' || !(type in rowOf(context.dispute.status).commands)) return null;
  return type === 'reopen' ? reopenUntil(context) : (cutOff(context.dispute)?.dueAt ?? null);
}

/** Every command, and whether this actor may give it now; the same rules as `decide`. */
export function nextCommands(
  dispute: Dispute,
  actor: Actor,
  now: Instant,
  settings: DisputeSettings,
): readonly NextCommand[] {
  const context = contextAt(dispute, actor, now, settings);
  return disputeCommandTypes.map(type => {
    const disabledReason = permit(type, context);
    return {
      type,
      allowed: disabledReason === null,
      notBefore: opensAt(type, disabledReason, context),
      deadline: endsAt(type, context),
      disabledReason,
    };
  });
}
