import type { Actor } from '../../src/domain/access/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { recordChange } from '../../api/audit.ts';
import type { Collection, Collections, Tx } from '../../api/store.ts';
import { emptyState, type State } from '../store/collections.ts';

/** A change to be told in the audit log, once all of them are known and stand in order of time. */
export interface Change {
  readonly at: Instant;
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  readonly before: { readonly id: string; readonly sellerId?: string | null } | null;
  readonly after: { readonly id: string; readonly sellerId?: string | null } | null;
}

/** What the API's own writers see of the seed: a transaction that simply keeps. */
export interface Kept {
  readonly tx: Tx;
  readonly state: State;
}

export function createKept(): Kept {
  const state = emptyState();
  const index = new Set<string>();
  const keyOf = (collection: Collection, id: string) => `${collection}/${id}`;
  const unused = (): never => {
    throw new Error('The seed keeps records, it does not ask for lists');
  };
  const tx: Tx = {
    get: async <C extends Collection>(collection: C, id: string) =>
      index.has(keyOf(collection, id)) ? find(state[collection], id) : undefined,
    getMany: unused,
    list: unused,
    all: async <C extends Collection>(collection: C) => state[collection],
    put: async <C extends Collection>(collection: C, record: Collections[C]) => {
      const rows = state[collection];
      const key = keyOf(collection, record.id);
      if (index.has(key))
        rows.splice(
          rows.findLastIndex(row => row.id === record.id),
          1,
          record,
        );
      else rows.push(record);
      index.add(key);
    },
    delete: unused,
  };
  return { tx, state };
}

/** Looked for from the end: what is asked for again was written last. */
const find = <T extends { readonly id: string }>(rows: readonly T[], id: string): T | undefined =>
  rows.findLast(row => row.id === id);

export async function tellAudit(changes: readonly Change[], { tx }: Kept): Promise<void> {
  const inOrder = changes.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { at, actor, action, resource, before, after } of inOrder)
    await recordChange(tx, { actor, now: at }, action, resource, before, after);
}
