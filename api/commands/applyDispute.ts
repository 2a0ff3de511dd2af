import { decide } from '../../src/domain/disputes/decide.ts';
import { evolve } from '../../src/domain/disputes/evolve.ts';
import { defaultDisputeSettings } from '../../src/domain/disputes/settings.ts';
import type { DisputeCommand } from '../../src/domain/disputes/commands.ts';
import type { Dispute } from '../../src/domain/disputes/types.ts';
import { SYSTEM, type Acting } from './acting.ts';
import { refusedInDispute } from './refused.ts';
import { saveDispute, type DisputeRecord } from './saveDispute.ts';

/** Decides and saves one command with all that follows from it. @throws ProblemError when a rule says no */
export async function applyToDispute(
  acting: Acting,
  dispute: DisputeRecord,
  command: DisputeCommand,
): Promise<DisputeRecord> {
  const after = await step(acting, dispute, command);
  // What is final is carried out at once, and not when the timer comes round.
  const dueNow = after.deadline?.kind === 'execution' && after.deadline.dueAt <= acting.now;
  return dueNow ? step({ ...acting, actor: SYSTEM }, after, { type: 'lapse' }) : after;
}

async function step(acting: Acting, before: DisputeRecord, command: DisputeCommand): Promise<DisputeRecord> {
  const decided = decide(command, before, acting.actor, acting.now, defaultDisputeSettings);
  if (!decided.ok) throw refusedInDispute(decided.refusal);
  const after = decided.value.reduce<Dispute>(evolve, before);
  return saveDispute(acting, before, after, command);
}
