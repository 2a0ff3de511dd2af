import { useMemo } from 'react';
import { useLocale } from 'ra-core';
import { minorDigits } from '../domain/shared/currency.ts';
import type { Money } from '../domain/shared/money.ts';
import type { Instant } from '../domain/shared/instant.ts';

/** Days, weeks and deadlines are the marketplace's, wherever the reader sits. */
export const MARKET_ZONE = 'Asia/Shanghai';

/** Minor units as a decimal number in the currency's own unit: 12345 CNY is 123.45. */
export const majorUnits = ({ amount, currency }: Money): number => amount / 10 ** minorDigits(currency);

/** The other way round, to the nearest minor unit. */
export const minorUnits = (value: number, currency: string): number =>
  Math.round(value * 10 ** minorDigits(currency));

export interface Formatters {
  readonly money: (money: Money) => string;
  readonly number: (value: number) => string;
  /** A part of one: 0.034 is 3.4 %. */
  readonly percent: (part: number, digits?: number) => string;
  readonly bytes: (count: number) => string;
  /** Date and time of day. */
  readonly instant: (instant: Instant) => string;
  readonly date: (instant: Instant) => string;
  /** From `now`: in 3 hours, 2 days ago. */
  readonly relative: (instant: Instant, now: Instant) => string;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const BYTES = ['B', 'kB', 'MB', 'GB'] as const;

function createFormatters(locale: string): Formatters {
  const tag = locale === 'zh' ? 'zh-CN' : 'en-GB';
  const zone = { timeZone: MARKET_ZONE } as const;
  const instants = new Intl.DateTimeFormat(tag, { ...zone, dateStyle: 'medium', timeStyle: 'short' });
  const dates = new Intl.DateTimeFormat(tag, { ...zone, dateStyle: 'medium' });
  const numbers = new Intl.NumberFormat(tag);
  const relatives = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const currencyFormat = (currency: string): Intl.NumberFormat => {
    const known = currencies.get(currency);
    if (known) return known;
    const made = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    currencies.set(currency, made);
    return made;
  };
  return {
    money: money => currencyFormat(money.currency).format(majorUnits(money)),
    number: value => numbers.format(value),
    percent: (part, digits = 1) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format(part),
    bytes: count => {
      const power = count < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log10(count) / 3));
      return `${numbers.format(Number((count / 1000 ** power).toPrecision(3)))} ${BYTES[power] ?? 'B'}`;
    },
    instant: value => instants.format(new Date(value)),
    date: value => dates.format(new Date(value)),
    relative: (value, now) => {
      const away = Date.parse(value) - Date.parse(now);
      const [unit, size] = UNITS.find(([, millis]) => Math.abs(away) >= millis) ?? UNITS[2];
      return relatives.format(Math.trunc(away / size), unit);
    },
  };
}

const made = new Map<string, Formatters>();

function formattersFor(locale: string): Formatters {
  const known = made.get(locale) ?? createFormatters(locale);
  made.set(locale, known);
  return known;
}

export function useFormat(): Formatters {
  const locale = useLocale();
  return useMemo(() => formattersFor(locale), [locale]);
}
