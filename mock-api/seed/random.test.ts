import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const draws = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};

describe('seeded chance', () => {
  it('repeats itself from the same seed and not from another', () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('spreads evenly over [0, 1)', () => {
    const all = draws(1);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThan(1);
    expect(all.reduce((a, b) => a + b, 0) / all.length).toBeCloseTo(0.5, 1);
  });

  it('keeps a fork apart from what its parent draws', () => {
    const busy = createRandom(3);
    busy.next();
    expect(busy.fork('orders').next()).toBe(createRandom(3).fork('orders').next());
    expect(busy.fork('orders').next()).not.toBe(busy.fork('buyers').next());
  });

  it('never picks what has no weight', () => {
    const random = createRandom(5);
    const picked = Array.from({ length: 500 }, () =>
      random.weighted([
        ['a', 0],
        ['b', 3],
        ['c', 0],
      ] as const),
    );
    expect(new Set(picked)).toEqual(new Set(['b']));
  });

  it('has a lognormal median where it was asked to', () => {
    const random = createRandom(9);
    const values = Array.from({ length: 4_001 }, () => random.lognormal(180, 0.9)).toSorted((a, b) => a - b);
    expect(values[2_000]).toBeGreaterThan(165);
    expect(values[2_000]).toBeLessThan(195);
  });
});
