import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { between, fromMillis, isInstant, plus, toMillis, within } from './instant.ts';

const millis = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') });

describe('Instants', () => {
  it('sort as text as they sort in time', () =>
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        expect(fromMillis(a) < fromMillis(b)).toBe(a < b);
      }),
    ));

  it('come back from their text, and from a step there and back', () =>
    fc.assert(
      fc.property(millis, fc.nat(1_000_000_000), (at, step) => {
        expect(toMillis(fromMillis(at))).toBe(at);
        const later = plus(fromMillis(at), step);
        expect(between(fromMillis(at), later)).toBe(step);
        expect(plus(later, -step)).toBe(fromMillis(at));
      }),
    ));

  test.each([
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-01-31T23:59:59.999Z', true],
    ['2026-01-01T00:00:00Z', false],
    ['2026-01-01', false],
    ['2026-13-01T00:00:00.000Z', false],
    ['2026-01-01T08:00:00.000+08:00', false],
  ])('%s is one: %s', (text, is) => expect(isInstant(text)).toBe(is));

  const [before, from, to] = [fromMillis(0), fromMillis(1), fromMillis(2)];
  test.each([
    [before, false],
    [from, true],
    [to, false],
  ])('a span holds its start and not its end: %s', (at, inside) => expect(within(at, from, to)).toBe(inside));

  it('a span without ends holds everything', () => expect(within(before, null, null)).toBe(true));
});
