import type { Page } from '../../api/store.ts';
import { matches } from '../../src/contract/fieldValue.ts';
import { isFound } from '../../src/contract/listQuery.ts';
import type { Condition, FieldTable, ListQuery, Scalar, Scope } from '../../src/contract/query.ts';
import { Column } from './column.ts';
import { TextBlocks } from './textBlocks.ts';

/** Above this many changed rows an order is sorted anew instead of mended. */
const MENDED_AT_MOST = 500;
const NOTHING = { rows: [], total: 0, exact: true } as const;

type Test = (value: Column['values'][number]) => boolean;

function testFor(condition: Condition, isList: boolean): Test {
  const { op, values } = condition;
  if (op !== 'eq' && op !== 'neq') return value => matches(value, condition);
  const wanted: ReadonlySet<unknown> = new Set<Scalar>(values);
  const [only] = values;
  if (isList) {
    const hits = anyOf(wanted);
    return op === 'eq' ? hits : value => !hits(value);
  }
  if (op === 'neq') return value => !wanted.has(value);
  return wanted.size === 1 ? value => value === only : value => wanted.has(value);
}

/** Of a list: one of its items is wanted, or it is empty and that is. */
const anyOf =
  (wanted: ReadonlySet<unknown>): Test =>
  value =>
    typeof value === 'object' && value !== null && value.length > 0
      ? value.some(item => wanted.has(item))
      : wanted.has(null);

/** The rows of a page in the wanted order; equal ones by id whichever way it goes. */
function* inOrder(column: Column, descending: boolean): Generator<number> {
  const { order } = column;
  if (!descending) yield* order;
  let end = descending ? order.length : 0;
  while (end > 0) {
    let start = end - 1;
    const key = column.key(order[start] ?? 0);
    while (start > 0 && column.key(order[start - 1] ?? 0) === key) start -= 1;
    for (let at = start; at < end; at += 1) yield order[at] ?? 0;
    end = start;
  }
}

/** Answers lists over a table's rows just as `applyListQuery` would, from columns that writes keep up to date. */
export class ListEngine<T> {
  readonly #rows: readonly T[];
  readonly #fields: FieldTable;
  readonly #columns = new Map<string, Column>();
  readonly #changed = new Set<number>();
  #texts: TextBlocks | undefined;

  constructor(rows: readonly T[], fields: FieldTable) {
    this.#rows = rows;
    this.#fields = fields;
  }

  /** A row was replaced or added at the end. */
  changed(position: number): void {
    if (this.#columns.size > 0 || this.#texts) this.#changed.add(position);
  }

  /** Rows stand elsewhere now. */
  moved(): void {
    this.#columns.clear();
    this.#changed.clear();
    this.#texts = undefined;
  }

  list(scope: Scope, { conditions, q, searched, sort, range }: ListQuery): Page<T> {
    if (scope.kind === 'none') return NOTHING;
    this.#catchUp();
    const mask = new Uint8Array(this.#rows.length).fill(1);
    const all = scope.kind === 'where' ? [...scope.conditions, ...conditions] : conditions;
    for (const condition of all) this.#narrow(mask, condition);
    if (q !== null) this.#textBlocks().narrow(mask, q);
    if (q !== null && searched) this.#keepFound(mask, { q, searched });
    const total = mask.reduce((sum, bit) => sum + bit, 0);
    return { rows: this.#page(mask, Math.min(total, range.to + 1), sort, range.from), total, exact: true };
  }

  #narrow(mask: Uint8Array, condition: Condition): void {
    const column = this.#column(condition.field);
    if (!column) {
      mask.fill(0);
      return;
    }
    const test = testFor(condition, this.#fields[condition.field]?.type === 'ids');
    const { values } = column;
    for (let at = 0; at < mask.length; at += 1) if (mask[at] === 1 && !test(values[at] ?? null)) mask[at] = 0;
  }

  /** Among the rows that hold the text anywhere, those that hold it where it was looked for. */
  #keepFound(mask: Uint8Array, query: Pick<ListQuery, 'q' | 'searched'>): void {
    for (const [at, row] of this.#rows.entries())
      if (mask[at] === 1 && !isFound(row, this.#fields, query)) mask[at] = 0;
  }

  #page(mask: Uint8Array, until: number, sort: ListQuery['sort'], from: number): T[] {
    const rows: T[] = [];
    if (from >= until) return rows;
    const column = this.#column(sort.field) ?? this.#column('id');
    let seen = 0;
    for (const position of column ? inOrder(column, sort.order === 'DESC') : mask.keys()) {
      if (mask[position] !== 1) continue;
      const row = this.#rows[position];
      if (seen >= from && row !== undefined) rows.push(row);
      seen += 1;
      if (seen === until) break;
    }
    return rows;
  }

  #column(field: string): Column | undefined {
    const spec = Object.hasOwn(this.#fields, field) ? this.#fields[field] : undefined;
    const known = this.#columns.get(field);
    if (known || !spec) return known;
    const column = new Column(spec, this.#rows);
    this.#columns.set(field, column);
    return column;
  }

  #textBlocks(): TextBlocks {
    this.#texts ??= new TextBlocks(this.#fields, this.#rows);
    return this.#texts;
  }

  #catchUp(): void {
    if (this.#changed.size > MENDED_AT_MOST)
      for (const column of this.#columns.values()) column.forgetOrder();
    // New rows come in the order in which they were added, so that no column has a gap.
    for (const position of this.#changed) {
      const row = this.#rows[position];
      for (const column of this.#columns.values()) column.set(position, row);
      this.#texts?.set(position, row);
    }
    this.#changed.clear();
  }
}
