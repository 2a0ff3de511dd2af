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
  readonly matches: Readonly<Partial<Record<RemittanceMatch, number>>>;
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
  const groups = new Map<string, { figures: CarrierFigures; lags: number[] }>();
  for (const { carrierId, currency, receivedAt, lines } of batches) {
    const counted = lines.filter(isCounted);
    if (counted.length === 0) continue;
    const key = `${carrierId} ${currency}`;
    const group = groups.get(key) ?? { figures: nothing(carrierId, currency), lags: [] };
    const figures = counted.reduce(addLine, { ...group.figures, batches: group.figures.batches + 1 });
    const lags = counted.flatMap(line => {
      const delivered = line.remitted > 0 && line.orderId !== null ? deliveredAt(line.orderId) : null;
      return delivered === null ? [] : [between(delivered, receivedAt) / DAY];
    });
    groups.set(key, { figures, lags: [...group.lags, ...lags] });
  }
  return [...groups.values()].map(({ figures, lags }) => ({ ...figures, lagDays: median(lags) }));
}

const nothing = (carrierId: string, currency: string): CarrierFigures => ({
  carrierId,
  currency,
  batches: 0,
  lines: 0,
  expected: 0,
  remitted: 0,
  fee: 0,
  matches: {},
  lagDays: null,
});

const addLine = (sum: CarrierFigures, line: MatchedLine): CarrierFigures => ({
  ...sum,
  lines: sum.lines + 1,
  expected: sum.expected + line.expected,
  remitted: sum.remitted + line.remitted,
  fee: sum.fee + line.fee,
  matches: { ...sum.matches, [line.match]: (sum.matches[line.match] ?? 0) + 1 },
});

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
