import { decide } from '../../../domain/disputes/decide.ts';
import { evolve } from '../../../domain/disputes/evolve.ts';
import { lapsesDue } from '../../../domain/disputes/lapses.ts';
import { decidedSettlement } from '../../../domain/disputes/settlement.ts';
import { defaultDisputeSettings } from '../../../domain/disputes/settings.ts';
import type { Actor } from '../../../domain/access/types.ts';
import type { Dispute, Settlement } from '../../../domain/disputes/types.ts';
import type { DisputeRefusalCode } from '../../../domain/disputes/refusals.ts';
import type { Refusal } from '../../../domain/shared/result.ts';
import { useActor } from '../../../ui/useActor.ts';
import { useNow } from '../../../ui/useServer.ts';
import type { Body } from './types.ts';

export interface Outcome {
  readonly refusal: Refusal<DisputeRefusalCode> | null;
  /** The dispute as it would stand. */
  readonly after: Dispute | null;
  /** The money, once it is known. */
  readonly settlement: Settlement | null;
}

const actingAs = (actor: Actor, { buyerId }: Dispute, actAs: 'buyer' | undefined): Actor =>
  actAs === 'buyer'
    ? { kind: 'buyer', id: buyerId ?? 'unknown', recordedBy: actor.kind === 'user' ? actor.id : null }
    : actor;

/** What it comes to when it is carried out, also where a return or an appeal may come in between. */
function settlementOf(after: Dispute): Settlement | null {
  const decision = after.draftDecision ?? after.decision;
  return after.settlement ?? (decision && decidedSettlement(decision));
}

/** What a command would do, by the very rules with which the server decides it. */
export function useOutcome(dispute: Dispute, body: Body, actAs: 'buyer' | undefined): Outcome {
  const actor = useActor();
  const now = useNow();
  if (!actor || !now) return { refusal: null, after: null, settlement: null };
  const decided = decide(body, dispute, actingAs(actor, dispute, actAs), now, defaultDisputeSettings);
  if (!decided.ok) return { refusal: decided.refusal, after: null, settlement: null };
  const stepped = decided.value.reduce<Dispute>(evolve, dispute);
  const after = lapsesDue(stepped, now, defaultDisputeSettings).reduce<Dispute>(evolve, stepped);
  return { refusal: null, after, settlement: settlementOf(after) };
}
