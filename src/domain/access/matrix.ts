import type { Role } from './types.ts';

export const resourceNames = [
  'products',
  'categories',
  'sellers',
  'buyers',
  'regions',
  'carriers',
  'carrier-coverage',
  'platform-rules',
  'payment-methods',
  'cod-policies',
  'orders',
  'disputes',
  'messages',
  'evidence',
  'proposals',
  'refunds',
  'ledger-entries',
  'remittances',
  'users',
  'api-keys',
  'audit-events',
  'imports',
] as const;
export type AccessResource = (typeof resourceNames)[number];

/** `command`: what has rules; which one, and when, the record's own table says. `propose`: a change that another publishes. */
export const actions = ['read', 'create', 'edit', 'delete', 'command', 'propose'] as const;
export type Action = (typeof actions)[number];

/**
 * Whose records. `own`: of the seller one acts for. `self`: the account itself. `disputed`: what disputes touch.
 * `case`: disputes assigned to one or free, never of a company one worked for. `staff`: accounts that mediate or manage.
 */
export type Reach = 'all' | 'own' | 'self' | 'disputed' | 'case' | 'staff' | 'none';

type Rights = Readonly<Partial<Record<Action, Reach>>>;

const readAll: Rights = { read: 'all' };
const readOwn: Rights = { read: 'own' };
const readDisputed: Rights = { read: 'disputed' };
const keep: Rights = { read: 'all', create: 'all', edit: 'all', delete: 'all' };
const none: Rights = {};

type Table = Readonly<Record<AccessResource, Rights>>;

/** What all of staff may look at, and sellers as far as it binds them. */
const reference = {
  categories: readAll,
  regions: readAll,
  carriers: readAll,
  'carrier-coverage': readAll,
  'platform-rules': readAll,
  'payment-methods': readAll,
} as const;

const seller: Table = {
  ...reference,
  products: { read: 'own', create: 'own', edit: 'own', delete: 'own' },
  sellers: readOwn,
  buyers: readOwn,
  'cod-policies': { read: 'own', create: 'own', command: 'own' },
  orders: { read: 'own', command: 'own' },
  disputes: { read: 'own', command: 'own' },
  messages: { read: 'own', create: 'own' },
  evidence: { read: 'own', create: 'own' },
  proposals: readOwn,
  refunds: readOwn,
  'ledger-entries': readOwn,
  remittances: readOwn,
  users: { read: 'self' },
  'api-keys': none,
  'audit-events': none,
  imports: none,
};

const mediator: Table = {
  ...reference,
  products: readDisputed,
  sellers: readDisputed,
  buyers: readDisputed,
  'cod-policies': readDisputed,
  orders: readDisputed,
  disputes: { read: 'all', command: 'case' },
  messages: { read: 'all', create: 'case' },
  evidence: { read: 'all', create: 'case' },
  proposals: readAll,
  refunds: readDisputed,
  'ledger-entries': readDisputed,
  remittances: readDisputed,
  users: { read: 'staff' },
  'api-keys': none,
  'audit-events': none,
  imports: none,
};

const manager: Table = {
  ...reference,
  'platform-rules': { read: 'all', propose: 'all' },
  products: readAll,
  sellers: readAll,
  buyers: readAll,
  'cod-policies': readAll,
  orders: readAll,
  /** Reassigns, approves, reviews appeals, reopens. */
  disputes: { read: 'all', command: 'all' },
  messages: { read: 'all', create: 'all' },
  evidence: readAll,
  proposals: readAll,
  refunds: readAll,
  'ledger-entries': readAll,
  remittances: readAll,
  users: { read: 'staff' },
  'api-keys': none,
  'audit-events': readAll,
  imports: readAll,
};

const admin: Table = {
  ...manager,
  categories: keep,
  carriers: keep,
  'carrier-coverage': keep,
  'platform-rules': keep,
  'payment-methods': { read: 'all', edit: 'all' },
  disputes: readAll,
  messages: readAll,
  users: keep,
  'api-keys': keep,
};

/** Who may, by role. Regions come from official lists and are nobody's to edit. */
export const accessMatrix: Readonly<Record<Role, Table>> = { seller, mediator, manager, admin };
