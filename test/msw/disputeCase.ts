import { http, HttpResponse } from 'msw';
import type { User } from '../../src/contract/records.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { nextCommands } from '../../src/domain/disputes/nextCommands.ts';
import type { Dispute } from '../../src/domain/disputes/types.ts';
import { whatIfNobodyActs } from '../../src/domain/disputes/whatIf.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { buyer, deliveredOrder, mediator, seller as sellerActor, settings } from '../builders/disputes.ts';
import { seller } from './renderApp.tsx';
import { page, server } from './server.ts';

export const mediatorUser: User = {
  ...seller,
  id: 'u_med',
  username: 'mediator',
  name: 'Demo mediator',
  role: 'mediator',
  sellerId: null,
};
export const sellerUser: User = { ...seller, id: 'u_seller' };

const actorOf = ({ role }: User): Actor => (role === 'seller' ? sellerActor : mediator);

interface Case {
  readonly user: User;
  readonly now: Instant;
}

/** A dispute as the API shows it to this reader at this instant; the commands come from the rules. */
export function serveCase(dispute: Dispute, { user, now }: Case): void {
  const commands = nextCommands(dispute, actorOf(user), now, settings);
  const forBuyer = user.role === 'seller' ? null : nextCommands(dispute, buyer, now, settings);
  const { id, version } = dispute;
  const none = (resource: string) => http.get(`/api/${resource}`, () => page(resource, []));
  server.use(
    http.get('/api/health', () => HttpResponse.json({ id: 'health', status: 'ok', now, demo: true })),
    http.get(`/api/disputes/${id}`, () => HttpResponse.json(dispute)),
    http.get(`/api/disputes/${id}/commands`, () =>
      HttpResponse.json({
        id,
        version,
        now,
        commands,
        forBuyer,
        whatIfNobodyActs: whatIfNobodyActs(dispute, now, settings),
      }),
    ),
    http.get('/api/orders/:id', () => HttpResponse.json(deliveredOrder())),
    http.get('/api/disputes', () => page('disputes', [dispute])),
    http.get('/api/users', () => page('users', [user])),
    ...['messages', 'evidence', 'refunds', 'ledger-entries', 'orders', 'buyers', 'sellers', 'carriers'].map(
      none,
    ),
    none('products'),
  );
}
