import { compareValues, readField } from '../../src/contract/fieldValue.ts';
import type { FieldSpec, Scalar } from '../../src/contract/query.ts';

type Value = ReturnType<typeof readField>;

/** One field of every row as a plain array, and, once somebody sorted by it, the rows in its order. */
export class Column {
  readonly #spec: FieldSpec;
  readonly values: Value[];
  /** Positions by value, equal ones by position, which is by id. */
  #order: number[] | undefined;

  constructor(spec: FieldSpec, rows: readonly unknown[]) {
    this.#spec = spec;
    this.values = rows.map(row => readField(row, spec));
  }

  get order(): readonly number[] {
    this.#order ??= Array.from(this.values.keys()).sort((a, b) => this.#compare(a, b));
    return this.#order;
  }

  key(position: number): Scalar {
    const value = this.values[position] ?? null;
    return typeof value === 'object' ? null : value;
  }

  /** A row changed, or came after the last one. */
  set(position: number, row: unknown): void {
    const value = readField(row, this.#spec);
    if (position < this.values.length && value === this.values[position]) return;
    if (position < this.values.length) this.#order?.splice(this.#find(position), 1);
    this.values[position] = value;
    this.#order?.splice(this.#find(position), 0, position);
  }

  forgetOrder(): void {
    this.#order = undefined;
  }

  #compare(a: number, b: number): number {
    return compareValues(this.key(a), this.key(b)) || a - b;
  }

  /** Where a row stands in the order, or belongs. */
  #find(position: number): number {
    let low = 0;
    let high = this.#order?.length ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#order?.[middle] ?? 0, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
