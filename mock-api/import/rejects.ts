import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { RejectedLine } from '../../src/contract/importReport.ts';
import { csvLine } from '../../src/domain/shared/csv.ts';

/** Writes rejected lines beside their reason; makes no file when there is none. */
export class RejectsFile {
  readonly #path: string;
  #stream: WriteStream | null = null;

  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
  }

  add({ line, fault, column, value }: RejectedLine, row: Readonly<Record<string, string>>): void {
    if (!this.#stream) {
      this.#stream = createWriteStream(this.#path);
      this.#stream.write(csvLine(['line', 'reason', 'column', 'value', ...Object.keys(row)]));
    }
    this.#stream.write(csvLine([line, fault, column, value, ...Object.values(row)]));
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream);
  }
}
