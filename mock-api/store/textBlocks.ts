import { readField, searchTexts } from '../../src/contract/fieldValue.ts';
import type { FieldSpec, FieldTable } from '../../src/contract/query.ts';

const BLOCK = 256;
/** `q` holds no control character, so that no match reaches from one text into the next. */
const BETWEEN = '\u0000';

/** What `q` searches: each row's texts in lower case, and many rows' at once in one long string. */
export class TextBlocks {
  readonly #specs: readonly FieldSpec[];
  readonly #rows: string[];
  readonly #blocks: (string | undefined)[] = [];

  constructor(fields: FieldTable, rows: readonly unknown[]) {
    this.#specs = Object.values(fields).filter(spec => spec.search);
    this.#rows = rows.map(row => this.#textOf(row));
  }

  set(position: number, row: unknown): void {
    this.#rows[position] = this.#textOf(row);
    this.#blocks[Math.floor(position / BLOCK)] = undefined;
  }

  /** Clears the mask where the text is not found. */
  narrow(mask: Uint8Array, q: string): void {
    const needle = q.toLowerCase();
    for (let start = 0; start < this.#rows.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, this.#rows.length);
      if (!this.#block(start, end).includes(needle)) mask.fill(0, start, end);
      else
        for (let at = start; at < end; at += 1)
          if (mask[at] === 1 && !this.#rows[at]?.includes(needle)) mask[at] = 0;
    }
  }

  #block(start: number, end: number): string {
    const known = this.#blocks[start / BLOCK];
    if (known !== undefined) return known;
    const block = this.#rows.slice(start, end).join(BETWEEN);
    this.#blocks[start / BLOCK] = block;
    return block;
  }

  #textOf(row: unknown): string {
    return this.#specs.flatMap(spec => searchTexts(readField(row, spec))).join(BETWEEN);
  }
}
