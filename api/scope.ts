import { mayListBy } from '../src/contract/hiddenFields.ts';
import type { Condition, FieldTable, Scalar, Scope } from '../src/contract/query.ts';
import type { ResourceName } from '../src/contract/records.ts';
import { fieldsOf } from '../src/contract/resources.ts';
import { reachOf } from '../src/domain/access/can.ts';
import type { Actor } from '../src/domain/access/types.ts';
import type { Reader } from './store.ts';
import { touchedByDisputes, type Touched } from './touched.ts';

const ALL: Scope = { kind: 'all' };
const NONE: Scope = { kind: 'none' };

const where = (...conditions: Condition[]): Scope => ({ kind: 'where', conditions });
const is = (field: string, ...values: Scalar[]): Condition => ({ field, op: 'eq', values });
const isSet = (field: string): Condition => ({ field, op: 'neq', values: [null] });

/** Which records are a seller's own; `sellerId` where nothing else is said. */
const ownField: Partial<Record<ResourceName, string>> = {
  sellers: 'id',
  buyers: 'sellerIds',
  remittances: 'sellerIds',
};

const ownOf = (resource: ResourceName, sellerId: string): Condition =>
  is(ownField[resource] ?? 'sellerId', sellerId);

/** Which records a dispute touches; they are named only where no field of their own tells. */
const disputed: Partial<Record<ResourceName, (touched: Touched) => Condition>> = {
  products: touched => is('id', ...touched.productIds),
  sellers: touched => is('id', ...touched.sellerIds),
  buyers: () => is('disputed', true),
  'cod-policies': touched => is('id', ...touched.policyIds),
  orders: () => isSet('disputeIds'),
  refunds: () => isSet('disputeId'),
  'ledger-entries': touched => is('orderId', ...touched.orderIds),
  remittances: touched => is('orderId', ...touched.orderIds),
};

async function disputedOf(reader: Reader, resource: ResourceName): Promise<Scope> {
  const condition = disputed[resource];
  return condition ? where(condition(await touchedByDisputes(reader))) : NONE;
}

/** What of a resource this actor may see at all. Holds for lists, counts, searches, items and files alike. */
export async function scopeFor(reader: Reader, actor: Actor, resource: ResourceName): Promise<Scope> {
  const reach = reachOf(actor, 'read', resource);
  if (reach === 'all') return ALL;
  if (reach === 'disputed') return disputedOf(reader, resource);
  if (reach === 'staff') return where(is('role', 'mediator', 'manager'));
  if (actor.kind !== 'user') return NONE;
  if (reach === 'self') return where(is('id', actor.id));
  if (reach !== 'own' || actor.role !== 'seller') return NONE;
  const own = ownOf(resource, actor.sellerId);
  return resource === 'messages' ? where(own, is('visibility', 'parties')) : where(own);
}

/** The list fields that this actor may filter, sort and search by: the query is read and answered by these. */
export function fieldsFor(actor: Actor, resource: ResourceName): FieldTable {
  const role = actor.kind === 'user' ? actor.role : actor.kind;
  return Object.fromEntries(
    Object.entries(fieldsOf(resource)).filter(([name]) => mayListBy(role, resource, name)),
  );
}
