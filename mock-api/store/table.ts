import type { Collection, Collections } from '../../api/store.ts';
import type { State } from './collections.ts';

/** Where `id` stands in an array sorted by id, or where it would stand. */
function positionOf(rows: readonly { readonly id: string }[], id: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a table tells its list engine: a changed row, or that rows have moved. */
export interface TableListener {
  changed(position: number): void;
  moved(): void;
}

/** One collection of lowdb's state: its array kept in id order, with an index by id. */
export class Table<C extends Collection> {
  /** lowdb's own array. */
  readonly rows: Collections[C][];
  readonly #byId: Map<string, Collections[C]>;
  #copy: readonly Collections[C][] | undefined;
  listener: TableListener | undefined;

  constructor(state: State, name: C) {
    this.rows = state[name];
    this.rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#byId = new Map(this.rows.map(record => [record.id, record]));
  }

  get(id: string): Collections[C] | undefined {
    return this.#byId.get(id);
  }

  /** The same array until the next change, for readers that keep it. */
  all(): readonly Collections[C][] {
    this.#copy ??= this.rows.slice();
    return this.#copy;
  }

  put(record: Collections[C]): void {
    const known = this.#byId.has(record.id);
    const position = positionOf(this.rows, record.id);
    const last = position === this.rows.length;
    this.#byId.set(record.id, record);
    this.rows.splice(position, known ? 1 : 0, record);
    this.#copy = undefined;
    if (known || last) this.listener?.changed(position);
    else this.listener?.moved();
  }

  delete(id: string): void {
    if (!this.#byId.delete(id)) return;
    this.rows.splice(positionOf(this.rows, id), 1);
    this.#copy = undefined;
    this.listener?.moved();
  }
}
