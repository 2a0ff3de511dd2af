import { expect, test } from 'vitest';
import { matchRemittance } from './remittance.ts';

const expectation = {
  tracking: 'T1',
  orderId: 'o1',
  sellerId: 's1',
  expected: 1_000,
  settled: false,
  due: true,
};
const line = (remitted: number, fee = 0, tracking = 'T1') => ({ tracking, remitted, fee });
const matches = (lines: Parameters<typeof matchRemittance>[0], more = {}) =>
  matchRemittance(lines, [{ ...expectation, ...more }]).map(one => one.match);

test.each([
  ['matched', [line(990, 10)], {}],
  ['short', [line(989, 10)], {}],
  ['over', [line(991, 10)], {}],
  ['missing', [], {}],
  ['duplicate', [line(990, 10)], { settled: true }],
])('a line is %s', (match, lines, more) => expect(matches(lines, more)).toEqual([match]));

test('a parcel on the statement twice is matched once', () =>
  expect(matches([line(1_000), line(1_000)])).toEqual(['matched', 'duplicate']));

test('a parcel that nobody expected is unexpected, and the one that was is missing', () =>
  expect(matches([line(1_000, 0, 'T9')])).toEqual(['unexpected', 'missing']));

test('cash not due yet is not missing, but may come early', () => {
  expect(matches([], { due: false })).toEqual([]);
  expect(matches([line(1_000)], { due: false })).toEqual(['matched']);
});
