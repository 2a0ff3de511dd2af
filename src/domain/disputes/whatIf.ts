import type { Instant } from '../shared/instant.ts';
import { evolve } from './evolve.ts';
import { lapse, lapsesDue, pending } from './lapses.ts';
import { paidOut } from './settlement.ts';
import type { DisputeSettings } from './settings.ts';
import { rowOf, type Silence } from './table.ts';
import type { DeadlineKind, Dispute, DisputeStatus } from './types.ts';

export interface Inaction {
  readonly kind: DeadlineKind;
  readonly silence: Silence | null;
  readonly at: Instant;
  readonly status: DisputeStatus;
  /** What each side would get; `null` while that is open. */
  readonly money: { readonly buyer: number; readonly seller: number } | null;
}

/** What the running clock brings if nobody acts; `null` when none is running. */
export function whatIfNobodyActs(dispute: Dispute, now: Instant, settings: DisputeSettings): Inaction | null {
  const current = lapsesDue(dispute, now, settings).reduce(evolve, dispute);
  const deadline = pending(current);
  if (deadline === null) return null;
  const after = lapse(current, settings).reduce(evolve, current);
  return {
    kind: deadline.kind,
    silence: rowOf(current.status).silence,
    at: deadline.dueAt,
    status: after.status,
    money: after.settlement && paidOut(after, after.settlement),
  };
}
