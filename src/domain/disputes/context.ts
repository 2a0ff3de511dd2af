import { assertNever, refuse, type Facts, type Refusal, type Result } from '../shared/result.ts';
import type { Actor } from '../access/types.ts';
import type { Instant } from '../shared/instant.ts';
import { enter } from './deadlines.ts';
import type { DisputeEvent, Position } from './events.ts';
import type { DisputeRefusalCode } from './refusals.ts';
import type { DisputeSettings } from './settings.ts';
import type { CaseRole } from './table.ts';
import type { Ball, Dispute, DisputeStatus, Party, Side } from './types.ts';

/** All that a rule may look at. */
export interface Context {
  /** As it stands now: every deadline that has passed is applied. */
  readonly dispute: Dispute;
  /** As it was stored. */
  readonly stored: Dispute;
  /** What leads from the one to the other. */
  readonly lapsed: readonly DisputeEvent[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly settings: DisputeSettings;
}

export type No = Refusal<DisputeRefusalCode>;
export type Outcome = Result<readonly DisputeEvent[], DisputeRefusalCode>;

export const no = (code: DisputeRefusalCode, facts: Facts = {}): No => ({ code, facts });
export const refused = (refusal: No): Outcome => refuse(refusal.code, refusal.facts);

export function idOf(actor: Actor): string {
  return actor.kind === 'system' ? 'system' : actor.id;
}

export function rolesOf(actor: Actor): readonly CaseRole[] {
  if (actor.kind !== 'user') return [actor.kind];
  switch (actor.role) {
    case 'seller':
      return ['seller'];
    case 'mediator':
    case 'manager':
      return actor.lead ? [actor.role, 'lead'] : [actor.role];
    case 'admin':
      return [];
    default:
      return assertNever(actor);
  }
}

export function sideOf(actor: Actor): Side {
  if (actor.kind === 'buyer') return 'buyer';
  return actor.kind === 'user' && actor.role === 'seller' ? 'seller' : 'platform';
}

export function partyOf(actor: Actor): Party | null {
  const side = sideOf(actor);
  return side === 'platform' ? null : side;
}

/** When and by whom, as every event carries it. */
export const stamp = (context: Context): { readonly at: Instant; readonly by: string } => ({
  at: context.now,
  by: idOf(context.actor),
});

export const moveTo = (context: Context, status: DisputeStatus, ball?: Ball): Position =>
  enter(status, context.dispute, context.now, context.settings, ball);
