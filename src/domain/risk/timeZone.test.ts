import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bucketsOf } from './timeZone.ts';
import type { Bucket } from './timeZone.ts';

describe('Buckets of a time zone', () => {
  test.each<[string, Bucket, string, string, string]>([
    [
      'Asia/Shanghai',
      'day',
      '2026-03-01T15:59:59.999Z',
      '2026-02-28T16:00:00.000Z',
      '2026-03-01T16:00:00.000Z',
    ],
    [
      'Asia/Shanghai',
      'day',
      '2026-03-01T16:00:00.000Z',
      '2026-03-01T16:00:00.000Z',
      '2026-03-02T16:00:00.000Z',
    ],
    [
      'Asia/Shanghai',
      'week',
      '2026-03-01T15:59:59.999Z',
      '2026-02-22T16:00:00.000Z',
      '2026-03-01T16:00:00.000Z',
    ],
    [
      'Asia/Shanghai',
      'month',
      '2025-12-31T16:00:00.000Z',
      '2025-12-31T16:00:00.000Z',
      '2026-01-31T16:00:00.000Z',
    ],
    [
      'Asia/Kolkata',
      'month',
      '2022-04-30T18:29:59.999Z',
      '2022-03-31T18:30:00.000Z',
      '2022-04-30T18:30:00.000Z',
    ],
    // A day of 23 hours, and a midnight that is skipped.
    [
      'Europe/Berlin',
      'day',
      '2026-03-29T10:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ],
    [
      'America/Santiago',
      'day',
      '2026-09-06T10:00:00.000Z',
      '2026-09-06T04:00:00.000Z',
      '2026-09-07T03:00:00.000Z',
    ],
  ])('%s: the %s of %s begins %s and ends %s', (zone, bucket, at, start, end) =>
    expect(bucketsOf(bucket, zone)(at)).toEqual({ start, end }),
  );

  it('hold every instant once, in any zone', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Asia/Shanghai',
          'Asia/Kolkata',
          'Europe/Berlin',
          'America/Santiago',
          'Australia/Lord_Howe',
        ),
        fc.constantFrom<Bucket>('day', 'week', 'month'),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        (zone, bucket, date) => {
          const spanOf = bucketsOf(bucket, zone);
          const at = date.toISOString();
          const { start, end } = spanOf(at);
          expect(start <= at && at < end).toBe(true);
          expect(spanOf(start)).toEqual({ start, end });
          expect(spanOf(end).start).toBe(end);
        },
      ),
    ));
});
