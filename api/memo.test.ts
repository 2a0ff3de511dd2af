import { expect, it } from 'vitest';
import { memoByIdentity } from './memo.ts';

it('computes again when any input is another array, and only then', () => {
  let computed = 0;
  const total = memoByIdentity((a: readonly number[], b: readonly number[]) => {
    computed += 1;
    return a.length + b.length;
  });
  const [a, b] = [[1], [2, 3]];
  expect([total(a, b), total(a, b), computed]).toEqual([3, 3, 1]);
  expect([total(a, [...b]), computed]).toEqual([3, 2]);
});
