import type { Actor } from '../../src/domain/access/types.ts';
import { problem } from '../problem.ts';

interface Person {
  readonly actor: Actor;
  readonly user: { readonly id: string };
}

interface Deal {
  readonly buyerId: string | null;
  readonly sellerId: string;
}

/** Those who hear buyers: a seller never speaks for one, an admin takes no part, and nobody does who has a tie to the seller. */
export const mayRecordForBuyer = (actor: Actor, { sellerId }: Deal): boolean =>
  actor.kind === 'user' &&
  (actor.role === 'mediator' || actor.role === 'manager') &&
  !actor.conflicts.includes(sellerId);

/** Who acts: the user, or the buyer whose words staff write down. */
export function actingAs({ actor, user }: Person, deal: Deal, actAs: 'buyer' | undefined): Actor {
  if (actAs === undefined) return actor;
  if (!mayRecordForBuyer(actor, deal)) throw problem('forbidden');
  return { kind: 'buyer', id: deal.buyerId ?? 'unknown', recordedBy: user.id };
}
