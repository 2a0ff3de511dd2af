import { expect, test } from 'vitest';
import { CommitQueue } from './commitQueue.ts';

test('transactions that end while the disk is busy are written together, in order', async () => {
  const written: string[] = [];
  const queue = new CommitQueue(async lines => void written.push(lines));
  const applied: number[] = [];
  await Promise.all([1, 2, 3].map(n => queue.push([`{"n":${n}}`], () => applied.push(n))));
  expect(written).toHaveLength(2);
  expect(written[1]?.split('\n')).toHaveLength(3);
  expect(applied).toEqual([1, 2, 3]);
});

test('after a disk that fails nothing is applied, and nothing more is taken', async () => {
  const disk = [() => Promise.resolve(), () => Promise.reject(new Error('ENOSPC'))];
  const queue = new CommitQueue(() => disk.shift()?.() ?? Promise.resolve());
  const applied: number[] = [];
  await queue.push(['1'], () => applied.push(1));
  const together = [2, 3].map(n => queue.push([String(n)], () => applied.push(n)));
  for (const commit of [...together, queue.push(['4'], () => applied.push(4))])
    await expect(commit).rejects.toThrow('could not be written');
  await expect(queue.idle()).rejects.toThrow('could not be written');
  expect(applied).toEqual([1]);
  expect(queue.failed).toBe(true);
});
