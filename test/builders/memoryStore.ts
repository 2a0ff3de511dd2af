import { applyListQuery } from '../../src/contract/listQuery.ts';
import type { ListQuery, Scope } from '../../src/contract/query.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import { fieldsOf } from '../../src/contract/resources.ts';
import { VersionConflict, type Collection, type Collections, type Store, type Tx } from '../../api/store.ts';

type Tables = { [C in Collection]?: Map<string, Collections[C]> };
type Seed = { readonly [C in Collection]?: readonly Collections[C][] };

/** The `Store` port on maps: serial transactions, rolled back whole; lists by the oracle itself. */
export function memoryStore(seed: Seed = {}): Store {
  let tables: Tables = {};
  const tableIn = <C extends Collection>(all: Tables, collection: C): Map<string, Collections[C]> =>
    (all[collection] ??= new Map() as Tables[C]) as Map<string, Collections[C]>;

  const reader = (current: () => Tables) => ({
    get: async <C extends Collection>(collection: C, id: string) => tableIn(current(), collection).get(id),
    getMany: async <C extends Collection>(collection: C, ids: readonly string[]) =>
      [...new Set(ids)].flatMap(id => tableIn(current(), collection).get(id) ?? []),
    all: async <C extends Collection>(collection: C) =>
      [...tableIn(current(), collection).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    list: async <R extends ResourceName>(resource: R, scope: Scope, query: ListQuery) =>
      applyListQuery<Records[R] & { id: string }>(
        [...tableIn(current(), resource).values()],
        fieldsOf(resource),
        scope,
        query,
      ),
  });

  const writer = (draft: Tables): Tx => ({
    ...reader(() => draft),
    put: async (collection, record, expected) => {
      const table = tableIn(draft, collection);
      const actual = table.get(record.id)?.version ?? null;
      if (actual !== expected) throw new VersionConflict(collection, record.id, expected, actual);
      table.set(record.id, structuredClone(record));
    },
    delete: async (collection, id, expected) => {
      const table = tableIn(draft, collection);
      const actual = table.get(id)?.version ?? null;
      if (actual !== expected) throw new VersionConflict(collection, id, expected, actual);
      table.delete(id);
    },
  });

  let queue: Promise<unknown> = Promise.resolve();
  for (const [collection, records] of Object.entries(seed))
    for (const record of records ?? []) tableIn(tables, collection as Collection).set(record.id, record);

  return {
    ...reader(() => tables),
    transaction: fn => {
      const run = async () => {
        const draft = Object.fromEntries(
          Object.entries(tables).map(([name, rows]) => [name, new Map<string, unknown>(rows)]),
        ) as Tables;
        const result = await fn(writer(draft));
        tables = draft;
        return result;
      };
      const done = queue.then(run);
      queue = done.catch(() => undefined);
      return done;
    },
    close: async () => undefined,
  };
}
