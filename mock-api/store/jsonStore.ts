import type { Collection, Collections, Page, Store, Tx } from '../../api/store.ts';
import type { ListQuery, Scope } from '../../src/contract/query.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import type { CommitQueue } from './commitQueue.ts';
import type { Database } from './database.ts';
import { Staging } from './staging.ts';
import { Transaction } from './transaction.ts';
import type { Ground } from './transaction.ts';

/** Readers see the database, which holds only what is durable; transactions see also what is on its way there. */
export class JsonStore implements Store {
  readonly #database: Database;
  readonly #queue: CommitQueue;
  readonly #shut: () => Promise<void>;
  readonly #pending = new Staging();
  /** Settles when the last transaction that was begun has run its function. */
  #turn: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(database: Database, queue: CommitQueue, shut: () => Promise<void>) {
    this.#database = database;
    this.#queue = queue;
    this.#shut = shut;
  }

  readonly #ground: Ground = {
    current: (collection, id) => {
      const pending = this.#pending.get(collection, id);
      return pending === undefined ? this.#database.current(collection, id) : (pending ?? undefined);
    },
    list: async (resource, scope, query) => {
      if (this.#pending.has(resource)) await this.#queue.idle();
      return this.#database.list(resource, scope, query);
    },
    all: async collection => {
      if (this.#pending.has(collection)) await this.#queue.idle();
      return this.#database.all(collection);
    },
  };

  get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return this.#database.get(collection, id);
  }

  getMany<C extends Collection>(collection: C, ids: readonly string[]): Promise<readonly Collections[C][]> {
    return this.#database.getMany(collection, ids);
  }

  list<R extends ResourceName>(resource: R, scope: Scope, query: ListQuery): Promise<Page<Records[R]>> {
    return this.#database.list(resource, scope, query);
  }

  all<C extends Collection>(collection: C): Promise<readonly Collections[C][]> {
    return this.#database.all(collection);
  }

  async transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#closing) throw new Error('The store is closed');
    const accepted = this.#turn.then(() => this.#accept(fn));
    this.#turn = accepted.catch(() => undefined);
    const { value, durable } = await accepted;
    await durable;
    return value;
  }

  close(): Promise<void> {
    this.#closing ??= this.#turn.then(() => this.#queue.idle()).finally(this.#shut);
    return this.#closing;
  }

  /** The next transaction may begin when this one's function has ended; the disk is waited for outside. */
  async #accept<T>(fn: (tx: Tx) => Promise<T>): Promise<{ value: T; durable: Promise<void> }> {
    const tx = new Transaction(this.#ground);
    try {
      const value = await fn(tx);
      return { value, durable: this.#commit(tx) };
    } finally {
      tx.end();
    }
  }

  #commit(tx: Transaction): Promise<void> {
    // It may have read what is not on disk yet, and its answer must not come before that is.
    if (tx.ops.length === 0) return this.#queue.idle();
    tx.forEachWrite((collection, id, record) => this.#pending.set(collection, id, record));
    return this.#queue.push(tx.ops, () =>
      tx.forEachWrite((collection, id, record) => {
        this.#database.apply(collection, id, record);
        this.#pending.drop(collection, id, record);
      }),
    );
  }
}
