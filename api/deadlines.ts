import { chores, type Chore } from './commands/due.ts';
import { SYSTEM } from './commands/acting.ts';
import type { Deps } from './deps.ts';
import type { Collection } from './store.ts';

type Name = Chore['name'];
export interface Fired {
  readonly done: Readonly<Record<Name, number>>;
  readonly failed: number;
}

/**
 * Does everything that is due: each case in a transaction of its own, decided there again, so that running it twice,
 * late, or beside a person's command does nothing twice. A case that fails is told and does not hold up the others.
 */
export async function fireDue(deps: Deps): Promise<Fired> {
  const done: Record<Name, number> = {
    disputes: 0,
    policies: 0,
    confirmations: 0,
    settlements: 0,
    refunds: 0,
  };
  let failed = 0;
  for (const chore of chores) {
    const now = deps.clock();
    for (const id of await chore.due(deps.store, now)) {
      try {
        if (await runOne(deps, chore, id)) done[chore.name] += 1;
      } catch (error) {
        failed += 1;
        console.error(`Deadline work on ${chore.name}/${id} failed:`, error);
      }
    }
  }
  await forgetExpired(deps, 'idempotency');
  await forgetExpired(deps, 'sessions');
  return { done, failed };
}

const runOne = ({ store, newId, clock }: Deps, chore: Chore, id: string): Promise<boolean> =>
  store.transaction(tx => chore.run({ tx, newId, actor: SYSTEM, now: clock() }, id));

async function forgetExpired(
  deps: Deps,
  collection: Collection & ('idempotency' | 'sessions'),
): Promise<void> {
  const now = deps.clock();
  const expired = (await deps.store.all(collection)).filter(row => row.expiresAt <= now);
  if (expired.length === 0) return;
  await deps.store.transaction(async tx => {
    for (const { id } of expired) {
      const row = await tx.get(collection, id);
      if (row && row.expiresAt <= now) await tx.delete(collection, id, row.version);
    }
  });
}

/** Runs at once and then every so often, never beside itself. @returns stops it, and waits for a run under way */
export function keepDeadlines(deps: Deps, everyMillis: number): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = fireDue(deps)
      .catch((error: unknown) => console.error('Deadline work failed:', error))
      .then(() => {
        if (!stopped) timer = setTimeout(run, everyMillis).unref();
      });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
