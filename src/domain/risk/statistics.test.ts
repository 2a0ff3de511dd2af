import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breakEven } from './breakEven.ts';
import { dispersion, FUNNEL_95, FUNNEL_998, funnelLimits } from './funnel.ts';
import { fitPrior, shrink } from './shrink.ts';
import { benjaminiHochberg, twoSided, unusual } from './unusual.ts';
import { wilson } from './wilson.ts';

describe('Wilson 95 %', () => {
  test.each([
    [0, 10, 0, 0.277533],
    [1, 10, 0.017876, 0.40415],
    [4, 20, 0.080658, 0.416017],
    [26, 100, 0.184047, 0.35371],
    [260, 1000, 0.233769, 0.288068],
    [3, 1000, 0.001021, 0.008783],
    [0, 50, 0, 0.071348],
  ])('%i of %i lies between %f and %f', (k, n, low, high) => {
    const interval = wilson(k, n)!;
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('says nothing about nothing', () => expect(wilson(0, 0)).toBeNull());

  it('holds the rate and stays within 0 and 1', () =>
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        const n = a + b + 1;
        const { low, high } = wilson(a, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(a / n);
        expect(high).toBeGreaterThanOrEqual(a / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
    ));
});

const counts = (...pairs: [number, number][]) => pairs.map(([k, n]) => ({ k, n }));

describe('Empirical Bayes by the method of moments', () => {
  const groups = counts([2, 8], [18, 60], [52, 200], [140, 400], [9, 90], [300, 1500]);

  it('fits the prior', () => {
    const prior = fitPrior(groups)!;
    expect(prior.mean).toBeCloseTo(0.230735, 6);
    expect(prior.kappa).toBeCloseTo(24.1093, 4);
    expect(prior.alpha).toBeCloseTo(5.5629, 4);
    expect(prior.beta).toBeCloseTo(18.5464, 4);
  });

  it('pulls small groups to the mean and leaves large ones', () => {
    const expected = [0.2355, 0.2801, 0.2569, 0.3432, 0.1276, 0.2005];
    shrink(groups).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 4));
  });

  it('gives groups that differ by chance alone the common mean', () =>
    expect(shrink(counts([10, 50], [20, 100], [40, 200]))).toEqual([0.2, 0.2, 0.2]));

  it('gives an empty group the mean, and nothing where all are empty', () => {
    expect(shrink(counts([0, 0], [1, 4]))).toEqual([0.25, 0.25]);
    expect(shrink(counts([0, 0]))).toEqual([null]);
  });
});

describe('Funnel limits', () => {
  test.each([
    [100, FUNNEL_95, 0.174, 0.346, 4],
    [100, FUNNEL_998, 0.1245, 0.3955, 4],
    [1000, FUNNEL_95, 0.2328, 0.2872, 4],
    [1000, FUNNEL_998, 0.2171, 0.3029, 4],
  ])('of %i orders at z %f are %f to %f', (n, z, low, high, digits) => {
    const limits = funnelLimits(0.26, n, z)!;
    expect(limits.low).toBeCloseTo(low, digits);
    expect(limits.high).toBeCloseTo(high, digits);
  });

  it('widen when groups are over-dispersed', () => {
    const groups = counts([10, 100], [45, 100], [5, 100], [50, 100], [20, 100], [60, 200]);
    const spread = dispersion(groups, 0.26);
    expect(spread.overDispersed).toBe(true);
    expect(funnelLimits(0.26, 100, FUNNEL_95, spread.between)!.high).toBeGreaterThan(0.346);
  });

  it('stay as they are when only chance separates the groups', () =>
    expect(dispersion(counts([24, 100], [28, 100], [26, 100]), 0.26)).toMatchObject({
      overDispersed: false,
      between: 0,
    }));
});

describe('Benjamini–Hochberg', () => {
  const published = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
  it('believes up to the last p-value under its line', () =>
    expect(benjaminiHochberg(published).filter(Boolean)).toHaveLength(2));
  it('answers in the order asked', () =>
    expect(benjaminiHochberg([0.9, 0.001, 0.5])).toEqual([false, true, false]));
  it('believes nothing of nothing', () => expect(benjaminiHochberg([])).toEqual([]));

  test.each([
    [0, 1],
    [1.959964, 0.05],
    [-1.959964, 0.05],
    [3.29, 0.001],
  ])('z %f has a two-sided p of %f', (z, p) => expect(twoSided(z)).toBeCloseTo(p, 5));

  it('calls only what leaves the funnel unusual', () => {
    const calm = Array.from({ length: 12 }, (_, i) => ({ k: 24 + (i % 5), n: 100 }));
    expect(unusual([...calm, { k: 60, n: 100 }], 0.26).indexOf(true)).toBe(12);
    expect(unusual([...calm, { k: 60, n: 100 }], 0.26).filter(Boolean)).toHaveLength(1);
  });
});

describe('Break-even refusal rate', () => {
  const order = { margin: 200, forward: 70, codCost: 35, feeCharged: 0, back: 60, damage: 15 };
  it('is contribution ÷ (contribution + loss)', () => {
    expect(breakEven(order)).toBeCloseTo(0.396, 3);
    expect(breakEven({ ...order, margin: 300 })).toBeCloseTo(0.574, 3);
  });
  it('does not exist where a delivered order earns nothing', () => {
    expect(breakEven({ ...order, margin: 105 })).toBeNull();
    expect(breakEven({ ...order, margin: 106 })).toBeCloseTo(1 / 146, 6);
  });
});
