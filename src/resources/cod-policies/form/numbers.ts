import { minorDigits } from '../../../domain/shared/currency.ts';

/**
 * What was typed as a number of the smaller unit, exact where it is one. Anything else stays what it is, for the rules
 * to refuse: half a cent, a minus, not a number.
 */
function scaled(text: string, factor: number): number | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const value = Number(typed) * factor;
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}

const shown = (value: number | null, factor: number): string =>
  value === null || Number.isNaN(value) ? '' : String(value / factor);

const moneyFactor = (currency: string): number => 10 ** minorDigits(currency);
/** Basis points to a percent. */
const PERCENT = 100;

export const readMoney = (text: string, currency: string) => scaled(text, moneyFactor(currency));
export const showMoney = (minor: number | null, currency: string) => shown(minor, moneyFactor(currency));
export const readPercent = (text: string) => scaled(text, PERCENT);
export const showPercent = (bp: number | null) => shown(bp, PERCENT);
export const readCount = (text: string) => scaled(text, 1);
export const showCount = (count: number | null) => shown(count, 1);
