import { expect, test } from 'vitest';
import { crashRounds } from '../bench/crash/rounds.ts';

test(
  'every acknowledged write is there, whole, however often the process is killed while it writes',
  { timeout: 120_000 },
  async () => {
    const report = await crashRounds(8, round => 20 + ((round * 97) % 300));
    expect(report).toMatchObject({ lost: 0, torn: 0 });
    expect(report.acknowledged).toBeGreaterThan(100);
  },
);
