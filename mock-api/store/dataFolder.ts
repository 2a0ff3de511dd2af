import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedData } from './damaged.ts';
import { JOURNAL, SNAPSHOT } from './files.ts';
import { readJournal, startJournal } from './journal.ts';
import type { JournalContent, JournalEntry } from './journal.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import type { State } from './collections.ts';

const contentOf = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

export interface Content extends Snapshot {
  /** Transactions since the snapshot. */
  readonly entries: readonly JournalEntry[];
  /** Bytes of a last transaction that was never finished, hence never acknowledged. */
  readonly unfinished: number;
  /** The journal can be continued as it is. */
  readonly settled: boolean;
}

/** A journal of an older generation is part of the snapshot already: a crash came between writing the two. */
function after(snapshot: Snapshot, journal: JournalContent, file: string): Content {
  if (journal.generation > snapshot.generation)
    throw new DamagedData(file, `it continues snapshot ${journal.generation}, not ${snapshot.generation}`);
  if (journal.generation < snapshot.generation)
    return { ...snapshot, entries: [], unfinished: 0, settled: false };
  const { entries, unfinished } = journal;
  return { ...snapshot, entries, unfinished, settled: entries.length === 0 && unfinished === 0 };
}

/** @returns nothing where the folder holds no data yet */
export async function readFolder(folder: string): Promise<Content | undefined> {
  const [snapshotFile, journalFile] = [join(folder, SNAPSHOT), join(folder, JOURNAL)];
  const [snapshotBytes, journalBytes] = await Promise.all([contentOf(snapshotFile), contentOf(journalFile)]);
  const journal = journalBytes && readJournal(journalFile, journalBytes);
  if (!snapshotBytes) {
    if (journal?.entries.length || journal?.unfinished)
      throw new DamagedData(snapshotFile, 'it is missing, but a journal of later changes is there');
    return undefined;
  }
  const snapshot = readSnapshot(snapshotFile, snapshotBytes);
  if (!journal) throw new DamagedData(journalFile, 'it is missing');
  return after(snapshot, journal, journalFile);
}

/** Writes everything into a new snapshot and starts the journal that continues it. */
export async function writeFolder(folder: string, snapshot: Snapshot): Promise<void> {
  await writeSnapshot(join(folder, SNAPSHOT), snapshot);
  await startJournal(join(folder, JOURNAL), snapshot.generation);
}

/** The first snapshot. The journal comes first: a snapshot without one is damaged, a journal without one is nothing. */
export async function createFolder(folder: string, state: State): Promise<void> {
  await startJournal(join(folder, JOURNAL), 1);
  await writeSnapshot(join(folder, SNAPSHOT), { state, generation: 1 });
}
