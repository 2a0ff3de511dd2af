import { describe, expect, it } from 'vitest';
import { readSeedArguments } from './arguments.ts';

describe('arguments of the seed command', () => {
  it('reads what was given and leaves the rest to the seed', () => {
    expect(readSeedArguments([])).toEqual({ force: false, options: {} });
    const all = ['--force', '--seed', '7', '--at', '2026-01-31T08:00:00.000Z', '--orders', '1500'];
    const options = { seed: 7, at: '2026-01-31T08:00:00.000Z', orders: 1_500 };
    expect(readSeedArguments(all)).toEqual({ force: true, options });
  });

  it.each([
    [['--orders', '99'], /orders/],
    [['--orders', '200001'], /orders/],
    [['--orders', 'many'], /orders/],
    [['--seed', '-1'], /seed/],
    [['--at', 'yesterday'], /at/],
    [['--everything'], /everything/],
  ])('refuses %j, saying which', (args, which) => expect(() => readSeedArguments(args)).toThrow(which));
});
