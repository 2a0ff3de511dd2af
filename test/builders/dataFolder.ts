import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Store, Tx } from '../../api/store.ts';
import { openStore } from '../../mock-api/store.ts';
import type { FirstRecords, Opened } from '../../mock-api/store.ts';

export const counter = (id: string, version: number, value: number) => ({ id, version, value });

/** Counts on from what is there. */
export const bump = (id: string) => async (tx: Tx) => {
  const before = await tx.get('counters', id);
  const next = counter(id, (before?.version ?? 0) + 1, (before?.value ?? 0) + 1);
  await tx.put('counters', next, before?.version ?? null);
  return next.value;
};

const first: FirstRecords = { counters: [counter('b', 1, 10), counter('a', 1, 5)] };

/** A data folder for each test of a file; what is opened on it is closed in the end. */
export class DataFolder {
  #root = '';
  path = '';
  readonly #opened: Store[] = [];

  constructor() {
    beforeEach(async () => {
      this.#root = await mkdtemp(join(tmpdir(), 'doorstep-store-'));
      this.path = this.#root;
    });
    afterEach(async () => {
      await Promise.all(this.#opened.splice(0).map(store => store.close()));
      await rm(this.#root, { recursive: true, force: true });
    });
  }

  file(name: string): string {
    return join(this.path, name);
  }

  async open(seed: FirstRecords = first): Promise<Opened> {
    const result = await openStore({ folder: this.path, seed: async () => seed });
    this.#opened.push(result.store);
    return result;
  }

  /** What every file holds. */
  async contents(): Promise<Record<string, string>> {
    const names = (await readdir(this.path, { withFileTypes: true })).filter(entry => entry.isFile());
    const texts = names.map(async ({ name }) => [name, await readFile(this.file(name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  }

  /** Leaves the files as a process that is killed after `work` does: nothing is folded into the snapshot. */
  async leaveAfter(work: (store: Store) => Promise<unknown>): Promise<Record<string, string>> {
    const { store } = await this.open();
    await work(store);
    const files = await this.contents();
    await store.close();
    for (const [name, text] of Object.entries(files)) await writeFile(this.file(name), text);
    return files;
  }
}
