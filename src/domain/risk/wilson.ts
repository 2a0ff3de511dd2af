export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 97.5 % point. */
const Z95 = 1.959963984540054;

/** Wilson's interval for k of n; `null` where there is nothing to tell. */
export function wilson(k: number, n: number, z: number = Z95): Interval | null {
  if (n <= 0 || k < 0 || k > n) return null;
  const p = k / n;
  const zz = z * z;
  const centre = p + zz / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  const scale = 1 + zz / n;
  return {
    low: k === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: k === n ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
