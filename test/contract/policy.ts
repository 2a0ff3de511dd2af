import type { ResourceName } from '../../src/contract/records.ts';
import type { Role } from './client.ts';
import type { Row } from './site.ts';

/** Whose records one sees; a missing one does not exist for one. */
export type Reach = 'all' | 'own' | 'disputed' | 'self' | 'staff' | 'none';
/** create, edit, delete field by field. */
export type Write = 'c' | 'e' | 'd';

interface Rights {
  readonly reach: Reach;
  readonly writes: readonly Write[];
}

/** Who may, written down from the policy (design, "Who may" and "Resources"), not from the code that enforces it. */
const table: Record<
  ResourceName,
  readonly [seller: string, mediator: string, manager: string, admin: string]
> = {
  products: ['own ced', 'disputed', 'all', 'all'],
  categories: ['all', 'all', 'all', 'all ced'],
  sellers: ['own', 'disputed', 'all', 'all'],
  buyers: ['own', 'disputed', 'all', 'all'],
  regions: ['all', 'all', 'all', 'all'],
  carriers: ['all', 'all', 'all', 'all ced'],
  'carrier-coverage': ['all', 'all', 'all', 'all ced'],
  'platform-rules': ['all', 'all', 'all', 'all ced'],
  'payment-methods': ['all', 'all', 'all', 'all e'],
  'cod-policies': ['own c', 'disputed', 'all', 'all'],
  orders: ['own', 'disputed', 'all', 'all'],
  disputes: ['own', 'all', 'all', 'all'],
  messages: ['own', 'all', 'all', 'all'],
  evidence: ['own', 'all', 'all', 'all'],
  proposals: ['own', 'all', 'all', 'all'],
  refunds: ['own', 'disputed', 'all', 'all'],
  'ledger-entries': ['own', 'disputed', 'all', 'all'],
  remittances: ['own', 'disputed', 'all', 'all'],
  users: ['self', 'staff', 'staff', 'all ced'],
  'api-keys': ['none', 'none', 'none', 'all ced'],
  'audit-events': ['none', 'none', 'all', 'all'],
  imports: ['none', 'none', 'all', 'all'],
};
export const resources = Object.keys(table) as ResourceName[];

/** Which resources are made and deleted field by field at all, by whoever may. */
const plain: Record<Write, readonly ResourceName[]> = {
  c: [
    'products',
    'categories',
    'carriers',
    'carrier-coverage',
    'platform-rules',
    'users',
    'api-keys',
    'cod-policies',
  ],
  e: [
    'products',
    'categories',
    'carriers',
    'carrier-coverage',
    'platform-rules',
    'payment-methods',
    'users',
    'api-keys',
  ],
  d: ['products', 'categories', 'carriers', 'carrier-coverage', 'platform-rules', 'users', 'api-keys'],
};

const columnOf: Record<Role, 0 | 1 | 2 | 3> = {
  seller: 0,
  seller2: 0,
  mediator: 1,
  mediator2: 1,
  manager: 2,
  admin: 3,
};

export function rightsOf(role: Role, resource: ResourceName): Rights {
  const [reach = 'none', writes = ''] = table[resource][columnOf[role]].split(' ');
  return {
    reach: reach as Reach,
    writes: (['c', 'e', 'd'] as const).filter(write => writes.includes(write)),
  };
}

/** @returns 200 where the role may */
export function statusOfWrite(role: Role, write: Write, resource: ResourceName): 200 | 403 | 405 {
  if (!plain[write].includes(resource)) return 405;
  return rightsOf(role, resource).writes.includes(write) ? 200 : 403;
}

export type World = Readonly<Record<ResourceName, readonly Row[]>>;
const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly Row[]) : []);

/** What the disputes of this world touch. */
function touched(world: World) {
  const orders = world.orders.filter(order => listOf(order['disputeIds']).length > 0);
  const orderIds = new Set<unknown>(orders.map(order => order.id));
  const lines = orders.flatMap(order => listOf(order['lines']));
  const decisions = orders.flatMap(order => (order['codDecision'] ? [order['codDecision'] as Row] : []));
  return {
    orderIds,
    products: new Set<unknown>(lines.map(line => line['productId'])),
    sellers: new Set<unknown>(world.disputes.map(dispute => dispute['sellerId'])),
    policies: new Set<unknown>(decisions.map(decision => decision['policyId'])),
  };
}

type Sees = (row: Row) => boolean;

function disputedRows(resource: ResourceName, world: World): Sees {
  const { orderIds, products, sellers, policies } = touched(world);
  const rules: Partial<Record<ResourceName, Sees>> = {
    products: row => products.has(row.id),
    sellers: row => sellers.has(row.id),
    buyers: row => row['disputed'] === true,
    'cod-policies': row => policies.has(row.id),
    orders: row => orderIds.has(row.id),
    refunds: row => row['disputeId'] !== null,
    'ledger-entries': row => orderIds.has(row['orderId']),
    remittances: row => listOf(row['lines']).some(line => orderIds.has(line['orderId'])),
  };
  return rules[resource] ?? (() => false);
}

function ownRows(resource: ResourceName, sellerId: unknown): Sees {
  if (resource === 'sellers') return row => row.id === sellerId;
  if (resource === 'buyers' || resource === 'remittances')
    return row => (row['sellerIds'] as readonly unknown[]).includes(sellerId);
  if (resource === 'messages') return row => row['sellerId'] === sellerId && row['visibility'] === 'parties';
  return row => row['sellerId'] === sellerId;
}

/** Which rows of the whole world this account should see. */
export function visibleTo(role: Role, resource: ResourceName, world: World): Sees {
  const me = world.users.find(user => user['username'] === role);
  const rules: Record<Reach, Sees> = {
    all: () => true,
    none: () => false,
    self: row => row.id === me?.id,
    staff: row => row['role'] === 'mediator' || row['role'] === 'manager',
    own: ownRows(resource, me?.['sellerId']),
    disputed: disputedRows(resource, world),
  };
  return rules[rightsOf(role, resource).reach];
}
