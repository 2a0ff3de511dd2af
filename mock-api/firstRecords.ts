import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { evidenceFolder } from '../api/evidence/files.ts';
import type { SeedOptions } from './seed/marketplace.ts';
import type { FirstRecords } from './store.ts';

/** Makes the demo marketplace: its evidence files in the data folder, its records for the store to keep. */
export async function firstRecords(folder: string, options: SeedOptions = {}): Promise<FirstRecords> {
  // Loaded only where data are made: most starts find theirs.
  const { seedMarketplace } = await import('./seed/marketplace.ts');
  const { collections, evidenceFiles } = await seedMarketplace(options);
  await rm(evidenceFolder(folder), { recursive: true, force: true });
  for (const { path, bytes } of evidenceFiles) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { mode: 0o600 });
  }
  return collections;
}
