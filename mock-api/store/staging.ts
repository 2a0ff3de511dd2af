import type { Collection, Collections } from '../../api/store.ts';

type Staged<C extends Collection> = Map<string, Collections[C] | null>;

/** Records that are not in the tables yet; `null` where one is to be deleted. */
export class Staging {
  readonly #records: { [C in Collection]?: Staged<C> } = {};

  /** @returns `undefined` where nothing is staged */
  get<C extends Collection>(collection: C, id: string): Collections[C] | null | undefined {
    return this.#records[collection]?.get(id);
  }

  has(collection: Collection): boolean {
    return (this.#records[collection]?.size ?? 0) > 0;
  }

  set<C extends Collection>(collection: C, id: string, record: Collections[C] | null): void {
    const records: Staged<C> = this.#records[collection] ?? new Map();
    records.set(id, record);
    Object.assign(this.#records, { [collection]: records });
  }

  /** Forgets a record unless a later transaction has staged it anew. */
  drop<C extends Collection>(collection: C, id: string, record: Collections[C] | null): void {
    const records = this.#records[collection];
    if (records?.get(id) === record) records.delete(id);
  }

  /** `rows` as they will be, in id order. */
  over<C extends Collection>(collection: C, rows: readonly Collections[C][]): readonly Collections[C][] {
    const records: Staged<C> | undefined = this.#records[collection];
    if (!records?.size) return rows;
    const kept = rows.filter(row => !records.has(row.id));
    for (const record of records.values()) if (record) kept.push(record);
    return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
