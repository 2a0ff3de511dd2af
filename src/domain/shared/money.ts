/** Integer minor units of an ISO 4217 currency: 12345 CNY is ¥123.45, 500 JPY is ¥500. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const money = (amount: number, currency: string): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of minor units: ${amount}`);
  return { amount, currency };
};

export const zero = (currency: string): Money => ({ amount: 0, currency });

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency) throw new RangeError(`Currencies differ: ${a.currency}, ${b.currency}`);
  return a.currency;
}

export const add = (a: Money, b: Money): Money => money(a.amount + b.amount, sameCurrency(a, b));
export const subtract = (a: Money, b: Money): Money => money(a.amount - b.amount, sameCurrency(a, b));
export const sum = (items: readonly Money[], currency: string): Money => items.reduce(add, zero(currency));
export const times = (a: Money, whole: number): Money => money(a.amount * whole, a.currency);

/**
 * Splits without losing or inventing a minor unit: every share is at most one unit off its exact part, and what is
 * left over goes to the largest remainders, ties to the earlier share.
 * @param weights non-negative, not all zero
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((a, b) => a + b, 0);
  if (weights.some(w => w < 0 || !Number.isFinite(w)) || whole <= 0)
    throw new RangeError('Weights must be non-negative and not all zero');
  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const exact = weights.map(w => (size * w) / whole);
  const shares = exact.map(Math.floor);
  let left = size - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((e, i) => ({ i, rest: e - Math.floor(e) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left <= 0) break;
    shares[i] = (shares[i] ?? 0) + 1;
    left -= 1;
  }
  return shares.map(s => (s === 0 ? 0 : sign * s));
}

/**
 * A part in basis points (1 bp = 0.01 %), rounded half up in whole minor units.
 * @param bp 0 to 10000 and above
 */
export const basisPoints = (a: Money, bp: number): Money =>
  money(Math.round((a.amount * bp) / 10_000), a.currency);
