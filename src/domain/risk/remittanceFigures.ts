import { DAY, between } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { MatchedLine, RemittanceMatch } from '../orders/remittance.ts';

export interface Batch {
  readonly carrierId: string;
  readonly currency: string;
  readonly receivedAt: Instant;
  readonly lines: readonly MatchedLine[];
}

export interface CarrierFigures {
  readonly carrierId: string;
  readonly currency: string;
  readonly batches: number;
  readonly lines: number;
  readonly expected: number;
  readonly remitted: number;
  readonly fee: number;
  readonly matches: Readonly<Record<RemittanceMatch, number>>;
  /** From delivery to the money, median over the lines that brought some; `null` when none did. */
  readonly lagDays: number | null;
}

/**
 * What each carrier handed over, per currency.
 * @param deliveredAt by order; @param isCounted which lines are the asker's to see
 */
export function remittanceFigures(
  batches: readonly Batch[],
  deliveredAt: (orderId: string) => Instant | null,
  isCounted: (line: MatchedLine) => boolean = () => true,
): readonly CarrierFigures[] {
  const groups = new Map<string, Tally>();
  for (const { carrierId, currency, receivedAt, lines } of batches) {
    const counted = lines.filter(isCounted);
    if (counted.length === 0) continue;
    const key = `${carrierId} ${currency}`;
    const tally = groups.get(key) ?? nothing(carrierId, currency);
    groups.set(key, tally);
    tally.batches += 1;
    for (const line of counted) addLine(tally, line, receivedAt, deliveredAt);
  }
  return [...groups.values()].map(({ lags, ...figures }) => ({ ...figures, lagDays: median(lags) }));
}

type Tally = {
  -readonly [K in Exclude<keyof CarrierFigures, 'lagDays' | 'matches'>]: CarrierFigures[K];
} & { readonly matches: Record<RemittanceMatch, number>; readonly lags: number[] };

const nothing = (carrierId: string, currency: string): Tally => ({
  carrierId,
  currency,
  batches: 0,
  lines: 0,
  expected: 0,
  remitted: 0,
  fee: 0,
  matches: { matched: 0, short: 0, over: 0, missing: 0, duplicate: 0, unexpected: 0 },
  lags: [],
});

function addLine(
  tally: Tally,
  line: MatchedLine,
  receivedAt: Instant,
  deliveredAt: (orderId: string) => Instant | null,
): void {
  tally.lines += 1;
  tally.expected += line.expected;
  tally.remitted += line.remitted;
  tally.fee += line.fee;
  tally.matches[line.match] += 1;
  const delivered = line.remitted > 0 && line.orderId !== null ? deliveredAt(line.orderId) : null;
  if (delivered !== null) tally.lags.push(between(delivered, receivedAt) / DAY);
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
