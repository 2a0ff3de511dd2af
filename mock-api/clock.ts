import { monotonicFactory } from 'ulid';
import { z } from 'zod';
import type { Store } from '../api/store.ts';
import { instant } from '../src/contract/common.ts';
import { between, fromMillis, plus, toMillis } from '../src/domain/shared/instant.ts';
import type { Instant } from '../src/domain/shared/instant.ts';

const CLOCK_ID = 'demo-clock';
const demoClock = z.strictObject({ seededAt: instant, firstStartedAt: instant.nullable() });

const realNow = (): Instant => fromMillis(Date.now());

/** The setting that puts a marketplace on a clock of its own, still to be started. */
export const demoClockSetting = (seededAt: Instant) => ({
  id: CLOCK_ID,
  version: 1,
  value: { seededAt, firstStartedAt: null } satisfies z.infer<typeof demoClock>,
});

/** The instant of the first start; kept, so that the clock runs on through restarts. */
async function firstStart(store: Store, now: Instant): Promise<z.infer<typeof demoClock> | null> {
  return store.transaction(async tx => {
    const setting = await tx.get('settings', CLOCK_ID);
    if (!setting) return null;
    const value = demoClock.parse(setting.value);
    if (value.firstStartedAt !== null) return value;
    const started = { ...value, firstStartedAt: now };
    await tx.put('settings', { ...setting, version: setting.version + 1, value: started }, setting.version);
    return started;
  });
}

/** Demo data: the seed's instant plus the time since the first start. Other data: the real time. */
export async function startClock(store: Store, now: () => Instant = realNow): Promise<() => Instant> {
  const demo = await firstStart(store, now());
  if (!demo?.firstStartedAt) return now;
  const { seededAt, firstStartedAt } = demo;
  return () => plus(seededAt, between(firstStartedAt, now()));
}

/** Ids that sort by creation, also within one millisecond and when the clock is set back. */
export function idsBy(clock: () => Instant): () => string {
  const next = monotonicFactory();
  return () => next(toMillis(clock()));
}
