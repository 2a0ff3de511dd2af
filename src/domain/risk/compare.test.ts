import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, differenceOf, isSmall, latestCohorts } from './compare.ts';
import { dominantGroup, rankGroups } from './ranking.ts';
import { wilson } from './wilson.ts';

const rate = (k: number, n: number) => ({ rate: k / n, low: wilson(k, n)!.low, high: wilson(k, n)!.high });
const none = { rate: null, low: null, high: null };

describe('Two periods', () => {
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 20, 10, 10, 0.6791, 1],
  ])('%i/%i and %i/%i differ by Newcombe’s interval', (k, n, l, m, low, high) => {
    const difference = differenceOf(rate(k, n), rate(l, m));
    expect(difference?.low).toBeCloseTo(low, 4);
    expect(difference?.high).toBeCloseTo(high, 4);
  });

  it('are called different only where chance does not explain it', () => {
    expect(changeOf(rate(10, 100), rate(12, 100))).toBe('unclear');
    expect(changeOf(rate(100, 1000), rate(160, 1000))).toBe('higher');
    expect(changeOf(rate(160, 1000), rate(100, 1000))).toBe('lower');
    expect(changeOf(none, rate(1, 2))).toBeNull();
  });

  it('are as different one way as the other', () =>
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), (a, b, c, d) => {
        const [one, two] = [rate(a, a + b + 1), rate(c, c + d + 1)];
        const mirror = { higher: 'lower', lower: 'higher', unclear: 'unclear' } as const;
        expect(changeOf(two, one)).toBe(mirror[changeOf(one, two)!]);
      }),
    ));
});

it('A sample of 19 is small, one of 20 is not', () =>
  expect([19, 20].map(denominator => isSmall({ denominator }))).toEqual([true, false]));

describe('The latest cohorts', () => {
  const cells = (...matures: boolean[]) => matures.map((mature, at) => ({ at, mature }));
  const at = (...matures: boolean[]) => {
    const { now, before, running } = latestCohorts(cells(...matures));
    return [now?.at, before?.at, running?.at];
  };
  it('compare complete months; the running one stands beside', () =>
    expect(at(true, true, true, false)).toEqual([2, 1, 3]));
  it('without a running one', () => expect(at(true, true)).toEqual([1, 0, undefined]));
  it('without a complete one', () => expect(at(false)).toEqual([undefined, undefined, 0]));
  it('without any', () => expect(at()).toEqual([undefined, undefined, undefined]));
});

const group = (key: string | null, numerator: number, denominator: number, open = 0) => ({
  key,
  numerator,
  denominator,
  open,
});

describe('A ranking', () => {
  it('does not let two of three parcels lead', () => {
    const { groups, differ } = rankGroups([
      group('tiny', 2, 3),
      group(null, 300, 400),
      group('high', 180, 500),
      group('low', 60, 500),
      group('middle', 120, 500),
      group('empty', 0, 0, 9),
    ]);
    expect(groups.map(({ group }) => group.key)).toEqual(['high', 'tiny', 'middle', 'low', 'empty', null]);
    expect(differ).toBe(true);
  });

  it('says so when the groups differ by chance alone, and puts the larger first', () => {
    const { groups, differ } = rankGroups([group('a', 10, 50), group('b', 40, 200)]);
    expect(differ).toBe(false);
    expect(groups.map(({ group }) => group.key)).toEqual(['b', 'a']);
  });
});

describe('The dominant group', () => {
  it('holds more than half of all orders, open ones too', () => {
    expect(dominantGroup([group('a', 0, 40, 11), group('b', 0, 50)])).toBe('a');
    expect(dominantGroup([group('a', 0, 50), group('b', 0, 50)])).toBeNull();
  });
  it('is never the unknown one', () =>
    expect(dominantGroup([group(null, 0, 9), group('a', 0, 1)])).toBeNull());
});
