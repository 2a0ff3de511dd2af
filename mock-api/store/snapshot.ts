import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DamagedData } from './damaged.ts';
import { linesOf, replaceFile } from './files.ts';
import { emptyState, isCollection } from './collections.ts';
import type { State } from './collections.ts';
import type { Collection } from '../../api/store.ts';

const CHUNK = 1 << 20;

/** The last line of `db.json`; to json-server it is one more resource, a single object. */
const footer = z.strictObject({
  doorstep: z.strictObject({ format: z.literal(1), generation: z.int().min(1), sha256: z.string() }),
});

export interface Snapshot {
  readonly state: State;
  readonly generation: number;
}

/** One record a line, so that a file of any size is written and read without one string as long as the file. */
function* recordLines(state: State): Generator<string> {
  yield '{\n';
  for (const [name, records] of Object.entries(state)) {
    yield `${JSON.stringify(name)}: [\n`;
    const last = records.length - 1;
    for (const [at, record] of records.entries()) yield `${JSON.stringify(record)}${at < last ? ',' : ''}\n`;
    yield '],\n';
  }
}

function* chunksOf(state: State, generation: number): Generator<string> {
  const hash = createHash('sha256');
  let chunk = '';
  for (const line of recordLines(state)) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    hash.update(chunk);
    yield chunk;
    chunk = '';
  }
  const sha256 = hash.update(chunk).digest('hex');
  yield `${chunk}"doorstep": ${JSON.stringify({ format: 1, generation, sha256 })}}\n`;
}

export const writeSnapshot = (file: string, { state, generation }: Snapshot): Promise<void> =>
  replaceFile(file, chunksOf(state, generation));

function readFooter(file: string, bytes: Buffer): { generation: number; bodyEnd: number } {
  const bodyEnd = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  const found = (() => {
    try {
      return footer.parse(JSON.parse(`{${bytes.toString('utf8', bodyEnd)}`)).doorstep;
    } catch {
      throw new DamagedData(file, 'its last line, with the checksum, is missing or unreadable');
    }
  })();
  const sha256 = createHash('sha256').update(bytes.subarray(0, bodyEnd)).digest('hex');
  if (sha256 !== found.sha256)
    throw new DamagedData(file, 'its content differs from the checksum it was written with');
  return { generation: found.generation, bodyEnd };
}

/** The checksum has proved by now that every line is as `recordLines` wrote it. */
function fill(state: State, name: Collection, line: string): void {
  state[name].push(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
}

export function readSnapshot(file: string, bytes: Buffer): Snapshot {
  const { generation, bodyEnd } = readFooter(file, bytes);
  const state = emptyState();
  let name = '';
  for (const { text } of linesOf(bytes.subarray(0, bodyEnd))) {
    if (text.startsWith('"')) name = text.slice(1, -4);
    else if (text.startsWith('{"')) {
      if (!isCollection(name)) throw new DamagedData(file, `it holds an unknown collection, ${name}`);
      fill(state, name, text);
    }
  }
  return { state, generation };
}
