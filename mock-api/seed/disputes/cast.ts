import type { Actor } from '../../../src/domain/access/types.ts';
import type { Side } from '../../../src/domain/disputes/types.ts';
import type { Order } from '../../../src/domain/orders/types.ts';
import { authorOf } from '../policies.ts';
import { makeUsers } from '../users.ts';
import type { Random } from '../random.ts';
import { actorOf } from '../../../api/session.ts';

/** Who plays in one case. Nobody mediates a seller they have worked for, and an appeal goes to somebody else. */
export interface Cast {
  readonly buyer: Actor;
  readonly seller: Actor;
  readonly mediator: Actor;
  readonly reviewer: Actor;
  /** Approves what the mediator drafted. */
  readonly lead: Actor;
}

const staff = makeUsers()
  .filter(user => user.role === 'mediator' || user.role === 'manager')
  .flatMap(user => actorOf(user) ?? []);

const conflicted = (actor: Actor, sellerId: string): boolean =>
  actor.kind === 'user' && actor.role !== 'seller' && actor.conflicts.includes(sellerId);

const isMediator = (actor: Actor): boolean => actor.kind === 'user' && actor.role === 'mediator';

const leads = (actor: Actor): boolean => actor.kind === 'user' && actor.role !== 'seller' && actor.lead;

/** @param mediatorId whom the case goes to; by chance when left out */
export function castFor(order: Order, random: Random, mediatorId?: string): Cast {
  const free = staff.filter(actor => !conflicted(actor, order.sellerId));
  const mediators = free.filter(isMediator);
  const wanted = mediators.find(actor => actor.kind === 'user' && actor.id === mediatorId);
  const mediator = wanted ?? random.pick(mediators);
  return {
    buyer: { kind: 'buyer', id: order.buyerId ?? '', recordedBy: null },
    seller: { kind: 'user', id: authorOf(order.sellerId), role: 'seller', sellerId: order.sellerId },
    mediator,
    reviewer: random.pick(free.filter(actor => actor !== mediator)),
    lead: random.pick(free.filter(actor => actor !== mediator && leads(actor))),
  };
}

export const sideOfPart = (part: keyof Cast): Side =>
  part === 'buyer' || part === 'seller' ? part : 'platform';
export const idOfActor = (actor: Actor): string => (actor.kind === 'system' ? 'system' : actor.id);
