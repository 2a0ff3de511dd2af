import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../mock-api/store.ts';
import type { Store } from '../../api/store.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

export interface CrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Acknowledged, but not there after the crash. */
  readonly lost: number;
  /** Transactions of which only a part was there. */
  readonly torn: number;
}

/** Lets a child write until `milliseconds` after its first acknowledgement, then kills it with no warning. */
async function writeUntilKilled(folder: string, milliseconds: number): Promise<Map<string, number>> {
  const acknowledged = new Map<string, number>();
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const [id, value] = line.split(' ');
    if (id && value) acknowledged.set(id, Number(value));
  }
  await closed;
  return acknowledged;
}

async function inspect(store: Store, acknowledged: ReadonlyMap<string, number>) {
  let lost = 0;
  let torn = 0;
  for (const [id, value] of acknowledged) {
    const [counter, setting] = await Promise.all([store.get('counters', id), store.get('settings', id)]);
    lost += Math.max(0, value - (counter?.value ?? 0));
    if (counter?.version !== setting?.version) torn += 1;
  }
  return { lost, torn };
}

/** Kills a writing process again and again on the same data, and counts what is missing afterwards. */
export async function crashRounds(rounds: number, delay: (round: number) => number): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-crash-'));
  const report = { rounds, acknowledged: 0, lost: 0, torn: 0 };
  const known = new Map<string, number>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [id, value] of await writeUntilKilled(folder, delay(round))) {
        report.acknowledged += value - (known.get(id) ?? 0);
        known.set(id, value);
      }
      const { store } = await openStore({ folder, seed: async () => ({}) });
      const { lost, torn } = await inspect(store, known);
      report.lost += lost;
      report.torn += torn;
      await store.close();
    }
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
