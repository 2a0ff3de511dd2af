import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

export const SNAPSHOT = 'db.json';
export const JOURNAL = 'journal.jsonl';

/** Renames and new files survive a power cut only once their folder is synced too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The file is either as before or holds all of `chunks`, whenever the process or the machine stops. */
export async function replaceFile(path: string, chunks: Iterable<string>): Promise<void> {
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    for (const chunk of chunks) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

export interface Line {
  readonly text: string;
  /** In bytes from the start of the file. */
  readonly start: number;
  /** False for a last line without its line feed. */
  readonly ended: boolean;
}

export function* linesOf(bytes: Buffer): Generator<Line> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    yield { text: bytes.toString('utf8', start, end), start, ended: newline !== -1 };
    start = end + 1;
  }
}
