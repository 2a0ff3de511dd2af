import { createHash } from 'node:crypto';
import type { InternalRecords } from '../../api/store.ts';
import type { User } from '../../src/contract/records.ts';
import { hashPassword } from '../../api/password.ts';
import { sellerIdOf } from './sellers.ts';

const PASSWORD = 'doorstep';

const account = (username: string, name: string, role: User['role'], more: Partial<User> = {}): User => ({
  id: `user-${username}`,
  version: 1,
  username,
  name,
  role,
  sellerId: null,
  lead: false,
  conflicts: [],
  language: 'en',
  active: true,
  demo: true,
  ...more,
});

/** `mediator` once worked for one of the sellers, so that a conflict of interest can be seen; `mediator2` leads. */
export function makeUsers(): User[] {
  return [
    account('seller', 'Demo seller', 'seller', { sellerId: sellerIdOf(1) }),
    account('seller2', 'Second demo seller', 'seller', { sellerId: sellerIdOf(2), language: 'zh' }),
    account('mediator', 'Demo mediator', 'mediator', { conflicts: [sellerIdOf(5)] }),
    account('mediator2', 'Lead mediator', 'mediator', { lead: true, conflicts: [sellerIdOf(12)] }),
    account('manager', 'Demo manager', 'manager', { lead: true }),
    account('admin', 'Demo administrator', 'admin'),
  ];
}

/** Salted by the user's name, so that the same seed gives the same bytes; these accounts are refused in production. */
export const makeCredentials = (users: readonly User[]): Promise<InternalRecords['credentials'][]> =>
  Promise.all(
    users.map(async ({ id, username }) => {
      const salt = createHash('sha256').update(`demo/${username}`).digest('hex').slice(0, 32);
      return { id, version: 1, userId: id, ...(await hashPassword(PASSWORD, salt)) };
    }),
  );
