import jsonServer from 'json-server';
import type { Collection, Collections, Page, Reader } from '../../api/store.ts';
import type { ListQuery, Scope } from '../../src/contract/query.ts';
import type { Records, ResourceName } from '../../src/contract/records.ts';
import { listFields } from '../../src/contract/fields.ts';
import { ListEngine } from './listEngine.ts';
import { Table } from './table.ts';
import type { State } from './collections.ts';

type Tables = { [C in Collection]?: Table<C> };
type Engines = { [R in ResourceName]?: ListEngine<Records[R]> };

/** json-server's lowdb database, with the indexes that keep it quick. All it holds is durable. */
export class Database implements Reader {
  readonly state: State;
  readonly #tables: Tables = {};
  readonly #engines: Engines = {};

  constructor(state: State) {
    this.state = jsonServer.router(state).db.getState();
  }

  #table<C extends Collection>(name: C): Table<C> {
    const known: Table<C> | undefined = this.#tables[name];
    if (known) return known;
    const table = new Table(this.state, name);
    Object.assign(this.#tables, { [name]: table });
    return table;
  }

  #engine<R extends ResourceName>(name: R): ListEngine<Records[R]> {
    const known: ListEngine<Records[R]> | undefined = this.#engines[name];
    if (known) return known;
    const table: Table<R> = this.#table(name);
    const engine = new ListEngine<Records[R]>(table.rows, listFields[name]);
    table.listener = engine;
    Object.assign(this.#engines, { [name]: engine });
    return engine;
  }

  current<C extends Collection>(collection: C, id: string): Collections[C] | undefined {
    return this.#table(collection).get(id);
  }

  apply<C extends Collection>(collection: C, id: string, record: Collections[C] | null): void {
    if (record) this.#table(collection).put(record);
    else this.#table(collection).delete(id);
  }

  async get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return this.current(collection, id);
  }

  async getMany<C extends Collection>(collection: C, ids: readonly string[]): Promise<Collections[C][]> {
    return [...new Set(ids)].map(id => this.current(collection, id)).filter(record => record !== undefined);
  }

  async list<R extends ResourceName>(resource: R, scope: Scope, query: ListQuery): Promise<Page<Records[R]>> {
    return this.#engine(resource).list(scope, query);
  }

  async all<C extends Collection>(collection: C): Promise<readonly Collections[C][]> {
    return this.#table(collection).all();
  }
}
