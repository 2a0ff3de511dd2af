import { VersionConflict } from '../../api/store.ts';
import type { Collection, Collections, Page, Reader, Tx } from '../../api/store.ts';
import type { ListQuery, Scope } from '../../src/contract/query.ts';
import { applyListQuery } from '../../src/contract/listQuery.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import { listFields } from '../../src/contract/fields.ts';
import { Staging } from './staging.ts';

/** What a transaction stands on: all that earlier ones wrote, on disk already or on its way there. */
export interface Ground extends Pick<Reader, 'list' | 'all'> {
  current<C extends Collection>(collection: C, id: string): Collections[C] | undefined;
}

export type Visit = <C extends Collection>(collection: C, id: string, record: Collections[C] | null) => void;

/** Reads through to what it stands on; keeps its writes to itself. */
export class Transaction implements Tx {
  readonly #ground: Ground;
  readonly #staging = new Staging();
  readonly #visits: ((visit: Visit) => void)[] = [];
  /** Its writes as JSON for the journal. */
  readonly ops: string[] = [];
  #over = false;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** From now on a call that was not awaited is an error instead of a lost write. */
  end(): void {
    this.#over = true;
  }

  /** Its writes in order. */
  forEachWrite(visit: Visit): void {
    for (const each of this.#visits) each(visit);
  }

  async get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return this.#current(collection, id);
  }

  async getMany<C extends Collection>(collection: C, ids: readonly string[]): Promise<Collections[C][]> {
    return [...new Set(ids)].map(id => this.#current(collection, id)).filter(record => record !== undefined);
  }

  async list<R extends ResourceName>(resource: R, scope: Scope, query: ListQuery): Promise<Page<Records[R]>> {
    if (!this.#staging.has(resource)) return this.#ground.list(resource, scope, query);
    const rows = await this.all(resource);
    return applyListQuery(rows, listFields[resource], scope, query);
  }

  async all<C extends Collection>(collection: C): Promise<readonly Collections[C][]> {
    return this.#staging.over(collection, await this.#ground.all(collection));
  }

  async put<C extends Collection>(
    collection: C,
    record: Collections[C],
    expected: number | null,
  ): Promise<void> {
    this.#expect(collection, record.id, expected);
    if (record.version !== (expected ?? 0) + 1)
      throw new Error(
        `${collection}/${record.id}: version ${record.version} does not follow ${String(expected)}`,
      );
    const json = JSON.stringify(record);
    // What is kept is what a restart would read, and the caller's object stays the caller's.
    this.#write(
      collection,
      record.id,
      JSON.parse(json),
      `{"put":${JSON.stringify(collection)},"record":${json}}`,
    );
  }

  async delete(collection: Collection, id: string, expected: number): Promise<void> {
    this.#expect(collection, id, expected);
    this.#write(collection, id, null, JSON.stringify({ delete: collection, id }));
  }

  #current<C extends Collection>(collection: C, id: string): Collections[C] | undefined {
    const staged = this.#staging.get(collection, id);
    return staged === undefined ? this.#ground.current(collection, id) : (staged ?? undefined);
  }

  #expect(collection: Collection, id: string, expected: number | null): void {
    if (this.#over) throw new Error('The transaction has ended');
    const actual = this.#current(collection, id)?.version ?? null;
    if (actual !== expected) throw new VersionConflict(collection, id, expected, actual);
  }

  #write<C extends Collection>(collection: C, id: string, record: Collections[C] | null, op: string): void {
    this.#staging.set(collection, id, record);
    this.#visits.push(visit => visit(collection, id, record));
    this.ops.push(op);
  }
}
