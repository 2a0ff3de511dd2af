import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { DamagedData } from './damaged.ts';
import { linesOf, replaceFile } from './files.ts';
import { isCollection } from './collections.ts';
import type { Collection, Collections } from '../../api/store.ts';

const header = z.strictObject({ journal: z.literal(1), generation: z.int().min(1) });
const collection = z.custom<Collection>(name => typeof name === 'string' && isCollection(name));
const stored = z.looseObject({ id: z.string(), version: z.int().min(1) });
/** Its fields were checked before it was stored, and the checksum proves that they are the same. */
const record = z.custom<Collections[Collection]>(value => stored.safeParse(value).success);
const entrySchema = z.strictObject({
  seq: z.int().min(1),
  ops: z.array(
    z.union([
      z.strictObject({ put: collection, record }),
      z.strictObject({ delete: collection, id: z.string() }),
    ]),
  ),
});

export type JournalEntry = z.infer<typeof entrySchema>;

/** The snapshot's generation this journal continues, and what is to be done again on top of it. */
export interface JournalContent {
  readonly generation: number;
  readonly entries: readonly JournalEntry[];
  /** Bytes of a last line that was never finished, hence never acknowledged. */
  readonly unfinished: number;
}

const sealed = (json: string): string =>
  `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}\n`;

const headerLine = (generation: number): string => sealed(JSON.stringify({ journal: 1, generation }));

/** Puts the line of a transaction together from operations that are JSON already. */
export const journalLine = (seq: number, ops: readonly string[]): string =>
  sealed(`{"seq":${seq},"ops":[${ops.join(',')}]}`);

function unsealed(file: string, number: number, text: string): unknown {
  const json = text.slice(17);
  if (`${text}\n` !== sealed(json)) throw new DamagedData(file, `line ${number} does not match its checksum`);
  return JSON.parse(json);
}

export function readJournal(file: string, bytes: Buffer): JournalContent {
  const [first, ...rest] = linesOf(bytes);
  if (!first?.ended) throw new DamagedData(file, 'its first line is missing');
  const { generation } = header.parse(unsealed(file, 1, first.text));
  const entries: JournalEntry[] = [];
  for (const line of rest) {
    if (!line.ended) return { generation, entries, unfinished: bytes.length - line.start };
    const entry = entrySchema.safeParse(unsealed(file, entries.length + 2, line.text));
    if (entry.data?.seq !== entries.length + 1)
      throw new DamagedData(file, `line ${entries.length + 2} is not transaction ${entries.length + 1}`);
    entries.push(entry.data);
  }
  return { generation, entries, unfinished: 0 };
}

export const startJournal = (file: string, generation: number): Promise<void> =>
  replaceFile(file, [headerLine(generation)]);

/** Appends durably. After a failure the file holds no more than what was acknowledged, and nothing more is taken. */
export class JournalWriter {
  readonly #handle: FileHandle;
  #length: number;

  private constructor(handle: FileHandle, length: number) {
    this.#handle = handle;
    this.#length = length;
  }

  static async open(file: string): Promise<JournalWriter> {
    const handle = await open(file, 'r+');
    return new JournalWriter(handle, (await handle.stat()).size);
  }

  async append(lines: string): Promise<void> {
    const bytes = Buffer.from(lines);
    try {
      let done = 0;
      while (done < bytes.length) {
        const { bytesWritten } = await this.#handle.write(
          bytes,
          done,
          bytes.length - done,
          this.#length + done,
        );
        done += bytesWritten;
      }
      await this.#handle.datasync();
    } catch (cause) {
      await this.#handle.truncate(this.#length).catch(() => undefined);
      throw cause;
    }
    this.#length += bytes.length;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
