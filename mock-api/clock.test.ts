import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoClockSetting, idsBy, startClock } from './clock.ts';
import { openStore } from './store.ts';
import type { FirstRecords } from './store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-clock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function nowAfterStart(seed: FirstRecords, now: string): Promise<string> {
  const { store } = await openStore({ folder, seed: async () => seed });
  const clock = await startClock(store, () => now);
  await store.close();
  return clock();
}

test('demo data starts at the seed’s instant and lives on through restarts', async () => {
  const seed = { settings: [demoClockSetting('2026-01-31T00:00:00.000Z')] };
  expect(await nowAfterStart(seed, '2027-05-01T10:00:00.000Z')).toBe('2026-01-31T00:00:00.000Z');
  expect(await nowAfterStart(seed, '2027-05-03T11:00:00.000Z')).toBe('2026-02-02T01:00:00.000Z');
});

test('other data live in real time', async () => {
  expect(await nowAfterStart({}, '2027-05-01T10:00:00.000Z')).toBe('2027-05-01T10:00:00.000Z');
});

test('ids sort by creation, within a millisecond and when the clock is set back', () => {
  const times = ['2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
  const newId = idsBy(() => times.shift() ?? '2026-01-03T00:00:00.000Z');
  const ids = [newId(), newId(), newId(), newId()];
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(4);
});
