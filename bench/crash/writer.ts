import { writeSync } from 'node:fs';
import { openStore } from '../../mock-api/store.ts';
import type { Store } from '../../api/store.ts';

/** A child process that writes as fast as it can until it is killed, and says on stdout what was acknowledged. */
const WRITERS = 8;

async function writeOn(store: Store, id: string): Promise<never> {
  for (;;) {
    const value = await store.transaction(async tx => {
      const before = (await tx.get('counters', id))?.version ?? null;
      const next = (before ?? 0) + 1;
      const filler = 'x'.repeat((next * 131) % 3_000);
      await tx.put('counters', { id, version: next, value: next }, before);
      await tx.put('settings', { id, version: next, value: { twin: next, filler } }, before);
      return next;
    });
    writeSync(1, `${id} ${value}\n`);
  }
}

const folder = process.argv[2];
if (!folder) throw new Error('The data folder is missing');
const { store } = await openStore({ folder, seed: async () => ({}) });
await Promise.all(Array.from({ length: WRITERS }, (_, n) => writeOn(store, `writer-${n}`)));
