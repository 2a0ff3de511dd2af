import { can, reachOf } from '../domain/access/can.ts';
import { resourceNames, type AccessResource, type Action } from '../domain/access/matrix.ts';
import type { Actor } from '../domain/access/types.ts';

const actionOf: Readonly<Record<string, Action>> = {
  list: 'read',
  show: 'read',
  create: 'create',
  edit: 'edit',
  delete: 'delete',
};

const isKnown = (name: string): name is AccessResource => resourceNames.some(known => known === name);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * What a screen asks before it shows a page, a link or a button. Reading goes by the role: what the server handed out
 * may be read.
 */
export function mayOpen(
  actor: Actor,
  asked: string,
  resource: string,
  record: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const action = actionOf[asked];
  if (!action || !isKnown(resource)) return false;
  if (!record || action === 'read' || action === 'create') return reachOf(actor, action, resource) !== 'none';
  return can(actor, action, {
    resource,
    sellerId: text(record['sellerId']),
    user: { id: text(record['id']) ?? '', role: text(record['role']) ?? '' },
  });
}
