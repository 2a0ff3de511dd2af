import type { Actor } from '../../src/domain/access/types.ts';
import { problem } from '../problem.ts';

interface Person {
  readonly actor: Actor;
  readonly user: { readonly id: string };
}

/** Those who hear buyers: a seller never speaks for one, and an admin takes no part in cases. */
export const mayRecordForBuyer = (actor: Actor): boolean =>
  actor.kind === 'user' && (actor.role === 'mediator' || actor.role === 'manager');

/** Who acts: the user, or the buyer whose words staff write down. */
export function actingAs({ actor, user }: Person, buyerId: string | null, actAs: 'buyer' | undefined): Actor {
  if (actAs === undefined) return actor;
  if (!mayRecordForBuyer(actor)) throw problem('forbidden');
  return { kind: 'buyer', id: buyerId ?? 'unknown', recordedBy: user.id };
}
