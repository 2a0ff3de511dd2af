import type { PlainName } from '../src/contract/resources.ts';
import type { SessionAnswer } from '../src/contract/session.ts';
import { can, reachOf } from '../src/domain/access/can.ts';
import { actions, resourceNames, type Action } from '../src/domain/access/matrix.ts';
import type { Actor } from '../src/domain/access/types.ts';

interface Known {
  readonly id: string;
  readonly sellerId?: string | null;
  readonly role?: string;
}

/** Whether this actor may write this record of the plainly edited resources. */
export const mayWrite = (
  actor: Actor,
  action: Action,
  resource: PlainName,
  { id, sellerId, role }: Known,
): boolean =>
  can(actor, action, {
    resource,
    ...(sellerId !== undefined && { sellerId }),
    ...(role !== undefined && { user: { id, role } }),
  });

/** What the actor may do of each resource at all; a single record may allow less. */
export const rightsOf = (actor: Actor): SessionAnswer['may'] =>
  Object.fromEntries(
    resourceNames.map(resource => [
      resource,
      actions.filter(action => reachOf(actor, action, resource) !== 'none'),
    ]),
  );
