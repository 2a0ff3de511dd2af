import { describe, expect, test } from 'vitest';
import { readAmount } from './amounts.ts';
import { dateReader } from './dates.ts';

describe('dates', () => {
  test.each([
    ['MM-DD-YY', 330, '04-30-22', '2022-04-29T18:30:00.000Z'],
    ['DD.MM.YYYY HH:mm', 60, '02.03.2026 17:40', '2026-03-02T16:40:00.000Z'],
    ['DD.MM.YYYY', 0, '5.3.2026', '2026-03-05T00:00:00.000Z'],
    ['iso', 480, '2026-03-02', '2026-03-01T16:00:00.000Z'],
    ['iso', 480, '2026-03-02 10:00:00', '2026-03-02T02:00:00.000Z'],
    ['iso', 480, '2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
    ['iso', 480, '2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
  ])('%s at %i minutes reads %s', (format, offset, text, instant) => {
    expect(dateReader(format, offset)(text)).toBe(instant);
  });

  test.each([
    ['MM-DD-YY', '30-04-22'],
    ['MM-DD-YY', '02-29-22'],
    ['MM-DD-YY', '04-30-2022'],
    ['MM-DD-YY', ''],
    ['DD.MM.YYYY HH:mm', '02.03.2026 24:00'],
    ['iso', '30-04-2022'],
    ['iso', '2026-13-01'],
  ])('%s refuses %s', (format, text) => {
    expect(dateReader(format, 0)(text)).toBeNull();
  });
});

describe('amounts', () => {
  test.each([
    ['647.62', 'INR', 'decimal', '.', 64762],
    ['406.0', 'INR', 'decimal', '.', 40600],
    ['1,234.5', 'INR', 'decimal', '.', 123450],
    ['1.234,50', 'EUR', 'decimal', ',', 123450],
    ['500', 'JPY', 'decimal', '.', 500],
    ['1.234', 'KWD', 'decimal', '.', 1234],
    ['4990', 'EUR', 'minor', '.', 4990],
    ['0', 'EUR', 'minor', '.', 0],
  ] as const)('%s %s in %s units', (text, currency, unit, separator, minor) => {
    expect(readAmount(text, currency, unit, separator)).toBe(minor);
  });

  test.each([
    ['1.005', 'INR', 'decimal'],
    ['0.5', 'JPY', 'decimal'],
    ['-3', 'INR', 'decimal'],
    ['12 rupees', 'INR', 'decimal'],
    ['49.90', 'EUR', 'minor'],
    ['90000000001', 'EUR', 'minor'],
    ['99999999999999999', 'EUR', 'minor'],
  ] as const)('%s %s in %s units is no amount', (text, currency, unit) => {
    expect(readAmount(text, currency, unit, '.')).toBeNull();
  });
});
