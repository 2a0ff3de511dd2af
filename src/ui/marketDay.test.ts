import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from './marketDay.ts';

describe('a day of the marketplace', () => {
  it('begins at midnight there, eight hours before UTC’s', () =>
    expect(startOfDay('2026-01-31')).toBe('2026-01-30T16:00:00.000Z'));
  it('is over when the next one begins', () =>
    expect(startOfDay('2026-01-31', true)).toBe(startOfDay('2026-02-01')));
  it.each(['2026-01-31', '2026-02-28', '2026-12-31'])('%s is found again from either end', day => {
    expect(dayOf(startOfDay(day))).toBe(day);
    expect(dayOf(startOfDay(day, true), true)).toBe(day);
  });
});
