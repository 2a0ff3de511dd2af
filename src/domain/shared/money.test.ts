import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { add, allocate, basisPoints, money, subtract, sum, times } from './money.ts';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const weights = fc
  .array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
  .filter(all => all.some(weight => weight > 0));

describe('Splitting an amount', () => {
  it('loses and invents nothing', () =>
    fc.assert(
      fc.property(amount, weights, (total, all) => {
        expect(allocate(total, all).reduce((a, b) => a + b, 0)).toBe(total);
      }),
    ));

  it('gives each share its exact part, to within one minor unit', () =>
    fc.assert(
      fc.property(amount, weights, (total, all) => {
        const whole = all.reduce((a, b) => a + b, 0);
        const off = allocate(total, all).map((share, i) => Math.abs(share - (total * all[i]!) / whole));
        expect(Math.max(...off)).toBeLessThan(1);
      }),
    ));

  it('gives nothing to a weight of nothing', () =>
    fc.assert(
      fc.property(amount, weights, (total, all) => {
        const shares = allocate(total, [...all, 0]);
        expect(shares.at(-1)).toBe(0);
      }),
    ));

  it('splits a debt as it splits a credit', () =>
    fc.assert(
      fc.property(amount, weights, (total, all) => {
        expect(allocate(-total, all).map(share => share + 0)).toEqual(allocate(total, all).map(s => 0 - s));
      }),
    ));

  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [5, [1, 1], [3, 2]],
    [1, [1, 1, 1, 1], [1, 0, 0, 0]],
    [10, [0, 1, 0], [0, 10, 0]],
    [0, [1, 2], [0, 0]],
  ])('%i by %j is %j: what is left goes to the largest remainder, then to the first', (total, by, shares) =>
    expect(allocate(total, by)).toEqual(shares),
  );

  test.each([[[]], [[0, 0]], [[-1, 2]], [[Number.NaN]]])('cannot go by %j', by =>
    expect(() => allocate(1, by)).toThrow(RangeError),
  );
});

describe('Money', () => {
  it('is whole minor units', () => expect(() => money(0.5, 'CNY')).toThrow(RangeError));

  it('adds and subtracts within one currency only', () => {
    expect(add(money(1, 'JPY'), money(2, 'JPY'))).toEqual({ amount: 3, currency: 'JPY' });
    expect(subtract(money(1, 'KWD'), money(2, 'KWD'))).toEqual({ amount: -1, currency: 'KWD' });
    expect(() => add(money(1, 'CNY'), money(1, 'USD'))).toThrow(RangeError);
    expect(times(sum([money(2, 'JPY'), money(3, 'JPY')], 'JPY'), 2)).toEqual({ amount: 10, currency: 'JPY' });
  });

  test.each([
    [149, 'JPY', 100, 1],
    [150, 'JPY', 100, 2],
    [20_000, 'CNY', 500, 1_000],
    [1, 'KWD', 10_000, 1],
  ])('%i %s at %i bp is %i, half a unit rounded up', (whole, currency, bp, part) =>
    expect(basisPoints(money(whole, currency), bp)).toEqual({ amount: part, currency }),
  );
});
