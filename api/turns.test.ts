import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

it('lets so many in at once, the others in the order they came, and says when the line is full', async () => {
  const { full, take } = createTurns(2, 2);
  const begun: number[] = [];
  const ends: ((fail: boolean) => void)[] = [];
  const work = (n: number) => () => {
    begun.push(n);
    return new Promise<number>((done, failed) => {
      ends[n] = fail => (fail ? failed(new Error(`${n}`)) : done(n));
    });
  };
  const results = [0, 1, 2].map(n => take(work(n)));
  expect(full()).toBe(false);
  results.push(take(work(3)));
  expect(full()).toBe(true);
  expect(begun).toEqual([0, 1]);
  ends[1]?.(true);
  await expect(results[1]).rejects.toThrow('1');
  expect([begun, full()]).toEqual([[0, 1, 2], false]);
  ends[0]?.(false);
  await results[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[2]?.(false);
  ends[3]?.(false);
  expect(await Promise.all([results[2], results[3]])).toEqual([2, 3]);
  expect(await take(async () => 4)).toBe(4);
});
