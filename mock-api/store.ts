import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection, Collections, Store } from '../api/store.ts';
import { emptyState } from './store/collections.ts';
import { CommitQueue } from './store/commitQueue.ts';
import { Database } from './store/database.ts';
import { createFolder, readFolder, writeFolder } from './store/dataFolder.ts';
import type { Content } from './store/dataFolder.ts';
import { JOURNAL } from './store/files.ts';
import { JournalWriter } from './store/journal.ts';
import { JsonStore } from './store/jsonStore.ts';
import { lockFolder } from './store/lock.ts';
import { replay } from './store/replay.ts';

/** What a new marketplace starts with; a collection that is left out starts empty. */
export type FirstRecords = { readonly [C in Collection]?: readonly Collections[C][] };

export interface Opening {
  readonly folder: string;
  /** Called when the folder holds no data yet, while no other process can use it. */
  readonly seed: () => Promise<FirstRecords>;
}

export interface Opened {
  readonly store: Store;
  readonly fresh: boolean;
  /** Transactions taken over from the journal after a stop without a snapshot. */
  readonly replayed: number;
  /** Bytes of a last transaction that was never finished, hence never acknowledged; they were left out. */
  readonly unfinished: number;
}

async function seeded(folder: string, seed: Opening['seed']): Promise<Content> {
  const state = emptyState();
  Object.assign(state, await seed());
  await createFolder(folder, state);
  const content = await readFolder(folder);
  if (!content) throw new Error(`${folder} is empty after it was written`);
  return content;
}

async function storeOver(folder: string, content: Content, unlock: () => Promise<void>): Promise<Store> {
  const file = join(folder, JOURNAL);
  const database = new Database(content.state);
  replay(database, content.entries, file);
  let generation = content.generation;
  const snapshot = () => writeFolder(folder, { state: database.state, generation: (generation += 1) });
  if (!content.settled) await snapshot();
  const journal = await JournalWriter.open(file);
  const queue = new CommitQueue(lines => journal.append(lines));
  return new JsonStore(database, queue, async () => {
    try {
      await journal.close();
      if (queue.written > 0 && !queue.failed) await snapshot();
    } finally {
      await unlock();
    }
  });
}

/**
 * @throws DataInUse where another process has the folder open
 * @throws DamagedData where what is there cannot be read whole; it is left as it is
 */
export async function openStore({ folder, seed }: Opening): Promise<Opened> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const found = await readFolder(folder);
    const content = found ?? (await seeded(folder, seed));
    const store = await storeOver(folder, content, unlock);
    return { store, fresh: !found, replayed: content.entries.length, unfinished: content.unfinished };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Fills a folder without opening it, for the seed command.
 * @param replace whether data that are there may be thrown away
 * @returns false where data are there and may not
 */
export async function initialise(folder: string, seed: Opening['seed'], replace: boolean): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    if (!replace && (await readFolder(folder))) return false;
    await seeded(folder, seed);
    return true;
  } finally {
    await unlock();
  }
}
