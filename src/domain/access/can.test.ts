import { describe, expect, it, test } from 'vitest';
import { can, reachOf } from './can.ts';
import type { Subject } from './can.ts';
import { actions, resourceNames } from './matrix.ts';
import type { AccessResource, Action } from './matrix.ts';
import type { Actor } from './types.ts';

const staff = (role: 'mediator' | 'manager' | 'admin', lead = false): Actor => ({
  kind: 'user',
  id: `usr_${role}`,
  role,
  lead,
  conflicts: ['sel_friend'],
});
const actors = {
  seller: { kind: 'user', id: 'usr_seller', role: 'seller', sellerId: 'sel_own' },
  mediator: staff('mediator'),
  manager: staff('manager'),
  admin: staff('admin'),
} as const satisfies Record<string, Actor>;

/** r read, c create, e edit, d delete, ! command, p propose: as the policy's table has it. */
const columns = ['seller own', 'seller foreign', 'mediator disputed', 'mediator other', 'manager', 'admin'];
const policy: Record<AccessResource, readonly [string, string, string, string, string, string]> = {
  products: ['rced', '', 'r', '', 'r', 'r'],
  categories: ['r', 'r', 'r', 'r', 'r', 'rced'],
  sellers: ['r', '', 'r', '', 'r', 'r'],
  buyers: ['r', '', 'r', '', 'r', 'r'],
  regions: ['r', 'r', 'r', 'r', 'r', 'r'],
  carriers: ['r', 'r', 'r', 'r', 'r', 'rced'],
  'carrier-coverage': ['r', 'r', 'r', 'r', 'r', 'rced'],
  'platform-rules': ['r', 'r', 'r', 'r', 'rp', 'rced'],
  'payment-methods': ['r', 'r', 'r', 'r', 'r', 're'],
  'cod-policies': ['rc!', '', 'r', '', 'r', 'r'],
  orders: ['r!', '', 'r', '', 'r', 'r'],
  disputes: ['r!', '', 'r!', 'r!', 'r!', 'r'],
  messages: ['rc', '', 'rc', 'rc', 'rc', 'r'],
  evidence: ['rc', '', 'rc', 'rc', 'r', 'r'],
  proposals: ['r', '', 'r', 'r', 'r', 'r'],
  refunds: ['r', '', 'r', '', 'r', 'r'],
  'ledger-entries': ['r', '', 'r', '', 'r', 'r'],
  remittances: ['r', '', 'r', '', 'r', 'r'],
  users: ['', '', '', '', '', 'rced'],
  'api-keys': ['', '', '', '', '', 'rced'],
  'audit-events': ['', '', '', '', 'r', 'r'],
  imports: ['', '', '', '', 'r', 'r'],
};
const letters: Record<Action, string> = {
  read: 'r',
  create: 'c',
  edit: 'e',
  delete: 'd',
  command: '!',
  propose: 'p',
};

const foreign = { sellerId: 'sel_other', sellerIds: ['sel_other'], buyerId: 'buy_1', assigneeId: null };
const asked: readonly [Actor, Omit<Subject, 'resource'>][] = [
  [actors.seller, { sellerId: 'sel_own', sellerIds: ['sel_other', 'sel_own'], assigneeId: null }],
  [actors.seller, foreign],
  [actors.mediator, { ...foreign, disputed: true }],
  [actors.mediator, { ...foreign, disputed: false }],
  [actors.manager, foreign],
  [actors.admin, foreign],
];

describe.each(resourceNames)('%s', resource => {
  test.each(columns.map((name, i) => [name, policy[resource][i]!, asked[i]!] as const))(
    '%s may "%s"',
    (_, expected, [actor, subject]) => {
      const allowed = actions.filter(action => can(actor, action, { resource, ...subject }));
      expect(allowed.map(action => letters[action]).join('')).toBe(expected);
    },
  );
});

describe('Mediating', () => {
  const command = (actor: Actor, subject: Omit<Subject, 'resource'>) =>
    can(actor, 'command', { resource: 'disputes', ...subject });

  it('is for free cases and one’s own, not a colleague’s', () => {
    expect(command(actors.mediator, { sellerId: 'sel_1', assigneeId: null })).toBe(true);
    expect(command(actors.mediator, { sellerId: 'sel_1', assigneeId: 'usr_mediator' })).toBe(true);
    expect(command(actors.mediator, { sellerId: 'sel_1', assigneeId: 'usr_other' })).toBe(false);
    expect(command(staff('mediator', true), { sellerId: 'sel_1', assigneeId: 'usr_other' })).toBe(true);
  });

  it('is never for a company one worked for, lead or not', () => {
    expect(command(actors.mediator, { sellerId: 'sel_friend', assigneeId: null })).toBe(false);
    expect(command(staff('mediator', true), { sellerId: 'sel_friend', assigneeId: null })).toBe(false);
  });
});

describe('Who is not told', () => {
  it('a seller or buyer sees no internal message', () => {
    const message = { resource: 'messages', sellerId: 'sel_own', buyerId: 'buy_1' } as const;
    const buyer: Actor = { kind: 'buyer', id: 'buy_1', recordedBy: null };
    for (const actor of [actors.seller, buyer]) {
      expect(can(actor, 'read', { ...message, visibility: 'parties' })).toBe(true);
      expect(can(actor, 'read', { ...message, visibility: 'internal' })).toBe(false);
    }
    expect(can(actors.mediator, 'read', { ...message, visibility: 'internal' })).toBe(true);
  });

  it('a record that names no owner is nobody’s own', () => {
    const owned = resourceNames.filter(resource => reachOf(actors.seller, 'read', resource) === 'own');
    expect(owned.filter(resource => can(actors.seller, 'read', { resource }))).toEqual([]);
  });

  it('a seller reads their own account, and staff that of staff', () => {
    const account = (id: string, role: string) => ({ resource: 'users', user: { id, role } }) as const;
    expect(can(actors.seller, 'read', account('usr_seller', 'seller'))).toBe(true);
    expect(can(actors.seller, 'read', account('usr_mediator', 'mediator'))).toBe(false);
    expect(can(actors.mediator, 'read', account('usr_manager', 'manager'))).toBe(true);
    expect(can(actors.manager, 'read', account('usr_seller', 'seller'))).toBe(false);
  });
});

describe('A buyer, through a storefront', () => {
  const buyer: Actor = { kind: 'buyer', id: 'buy_1', recordedBy: null };
  it('acts on their own dispute and nobody else’s', () => {
    expect(can(buyer, 'command', { resource: 'disputes', buyerId: 'buy_1' })).toBe(true);
    expect(can(buyer, 'command', { resource: 'disputes', buyerId: 'buy_2' })).toBe(false);
    expect(can(buyer, 'read', { resource: 'ledger-entries', buyerId: 'buy_1' })).toBe(false);
  });
});
