import { MOST_MINOR_UNITS } from '../../src/contract/common.ts';
import { minorDigits } from '../../src/domain/shared/currency.ts';

/** Minor units of a decimal text such as `1.234,50`; null when it is none or has more decimals than the currency. */
export function readAmount(
  text: string,
  currency: string,
  unit: 'decimal' | 'minor',
  separator: '.' | ',',
): number | null {
  const trimmed = text.trim();
  if (unit === 'minor') return /^\d+$/.test(trimmed) ? safe(Number(trimmed)) : null;
  const grouping = separator === '.' ? ',' : '.';
  const plain = trimmed
    .replaceAll(grouping, '')
    .replaceAll(/[\s\u00A0]/g, '')
    .replace(separator, '.');
  const found = /^(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!found) return null;
  const digits = minorDigits(currency);
  const decimals = (found[2] ?? '').replace(/0+$/, '');
  if (decimals.length > digits) return null;
  return safe(Number(`${found[1] ?? ''}${decimals.padEnd(digits, '0')}`));
}

const safe = (amount: number): number | null => (amount <= MOST_MINOR_UNITS ? amount : null);
