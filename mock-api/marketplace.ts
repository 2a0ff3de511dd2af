import type { Deps } from '../api/deps.ts';
import { readEnv } from '../api/env.ts';
import type { Env } from '../api/env.ts';
import { idsBy, startClock } from './clock.ts';
import { firstRecords } from './firstRecords.ts';
import { openStore } from './store.ts';
import type { Opened } from './store.ts';

function tell({ replayed, unfinished }: Opened): void {
  if (replayed > 0) console.log(`The last stop was not an orderly one: ${replayed} writes were taken over.`);
  if (unfinished > 0)
    console.log(`A last write of ${unfinished} bytes was never finished, nor acknowledged: it was left out.`);
}

/** Opens the data folder as the only process on it; the first time, fills it with the demo marketplace. */
export async function openMarketplace(env: Env = readEnv(process.env)): Promise<Deps> {
  const folder = env.dataDir;
  const opened = await openStore({
    folder,
    seed: async () => {
      if (env.production) throw new Error(`${folder} is empty, and NODE_ENV=production makes no demo data.`);
      console.log(`${folder} is empty: making the demo marketplace, which takes some seconds …`);
      return firstRecords(folder);
    },
  });
  tell(opened);
  const { store } = opened;
  const clock = await startClock(store);
  return { store, clock, newId: idsBy(clock), dataDir: folder, production: env.production };
}
