import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, fromMillis, toMillis } from '../shared/instant.ts';
import { addBusinessTime, businessBetween, type BusinessHours } from './businessTime.ts';
import { defaultDisputeSettings } from './settings.ts';

const hours = defaultDisputeSettings.businessHours;
/** Written in Shanghai's time. */
const at = (local: string) => fromMillis(Date.parse(`${local}+08:00`));

describe('business time', () => {
  it.each([
    ['within a day', '2026-03-02T10:00', 2 * HOUR, '2026-03-02T12:00'],
    ['to the minute of closing', '2026-03-02T10:00', 8 * HOUR, '2026-03-02T18:00'],
    ['over a night', '2026-03-02T17:00', 2 * HOUR, '2026-03-03T10:00'],
    ['over a weekend', '2026-03-06T17:00', 2 * HOUR, '2026-03-09T10:00'],
    ['from before opening', '2026-03-02T03:00', HOUR, '2026-03-02T10:00'],
    ['from a Sunday', '2026-03-08T12:00', HOUR, '2026-03-09T10:00'],
    ['24 working hours of nine a day', '2026-03-02T09:00', 24 * HOUR, '2026-03-04T15:00'],
  ])('adds %s', (_, start, millis, end) => {
    expect(addBusinessTime(at(start), millis, hours)).toBe(at(end));
  });

  const instant = fc.integer({
    min: toMillis(at('2026-01-01T00:00')),
    max: toMillis(at('2027-01-01T00:00')),
  });

  it('measures back what it added', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 30 * DAY }), (start, millis) => {
        const end = addBusinessTime(fromMillis(start), millis, hours);
        expect(businessBetween(fromMillis(start), end, hours)).toBe(millis);
      }),
    );
  });

  it('adds in parts what it adds at once', () => {
    const part = fc.integer({ min: 1, max: 3 * DAY });
    fc.assert(
      fc.property(instant, part, part, (start, a, b) => {
        const twice = addBusinessTime(addBusinessTime(fromMillis(start), a, hours), b, hours);
        expect(twice).toBe(addBusinessTime(fromMillis(start), a + b, hours));
      }),
    );
  });

  it.each([
    ['no working days', { ...hours, days: [] }],
    ['days that no week has', { ...hours, days: [7] }],
    ['closing before opening', { ...hours, closesAt: 0 }],
  ] satisfies [string, BusinessHours][])(
    'refuses hours with %s instead of searching for ever',
    (_, never) => {
      expect(() => addBusinessTime(at('2026-03-02T10:00'), HOUR, never)).toThrow(RangeError);
    },
  );
});
