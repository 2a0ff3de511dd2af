import { assertNever } from '../shared/result.ts';
import { accessMatrix } from './matrix.ts';
import type { AccessResource, Action, Reach } from './matrix.ts';
import type { Actor } from './types.ts';

/** The record in question, as far as rights depend on it. What is left out is not theirs. */
export interface Subject {
  readonly resource: AccessResource;
  readonly sellerId?: string | null;
  /** Of records that several sellers share: buyers, remittances. */
  readonly sellerIds?: readonly string[];
  /** Of buyers, orders and what belongs to them. */
  readonly buyerId?: string | null;
  readonly assigneeId?: string | null;
  /** A dispute touches it. */
  readonly disputed?: boolean;
  readonly visibility?: 'parties' | 'internal';
  /** Of an account. */
  readonly user?: { readonly id: string; readonly role: string };
}

/** Storefronts speak for the buyer of their own order and dispute, and for nothing else. */
const buyerReach: Partial<Record<AccessResource, readonly Action[]>> = {
  orders: ['read', 'command'],
  disputes: ['read', 'create', 'command'],
  messages: ['read', 'create'],
  evidence: ['read', 'create'],
  proposals: ['read'],
  refunds: ['read'],
};

/** How far a right reaches before a record is known: for menus, routes and list scopes. */
export function reachOf(actor: Actor, action: Action, resource: AccessResource): Reach {
  if (actor.kind === 'system') return 'all';
  if (actor.kind === 'buyer') return buyerReach[resource]?.includes(action) ? 'own' : 'none';
  return accessMatrix[actor.role][resource][action] ?? 'none';
}

/** The one answer for buttons, routes and requests. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  if (subject.visibility === 'internal' && !isStaff(actor)) return false;
  const reach = reachOf(actor, action, subject.resource);
  switch (reach) {
    case 'all':
      return true;
    case 'own':
      return isOwn(actor, subject);
    case 'self':
      return actor.kind === 'user' && subject.user?.id === actor.id;
    case 'staff':
      return subject.user?.role === 'mediator' || subject.user?.role === 'manager';
    case 'disputed':
      return subject.disputed === true;
    case 'case':
      return isCase(actor, subject);
    case 'none':
      return false;
    default:
      return assertNever(reach);
  }
}

const isStaff = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'user' && actor.role !== 'seller');

function isOwn(actor: Actor, { sellerId, sellerIds, buyerId }: Subject): boolean {
  if (actor.kind === 'buyer') return buyerId === actor.id;
  if (actor.kind !== 'user' || actor.role !== 'seller') return false;
  return sellerId === actor.sellerId || (sellerIds?.includes(actor.sellerId) ?? false);
}

/** Without a seller named, a conflict cannot be ruled out. */
function isCase(actor: Actor, { sellerId, assigneeId }: Subject): boolean {
  if (actor.kind !== 'user' || actor.role === 'seller') return false;
  if (sellerId === undefined || sellerId === null || actor.conflicts.includes(sellerId)) return false;
  return actor.lead || assigneeId === null || assigneeId === actor.id;
}
