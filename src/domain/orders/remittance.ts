export const remittanceMatches = ['matched', 'short', 'over', 'missing', 'duplicate', 'unexpected'] as const;
export type RemittanceMatch = (typeof remittanceMatches)[number];

/** A line of the carrier's statement: `remitted` reached the bank, `fee` the carrier kept. */
export interface StatementLine {
  readonly tracking: string;
  readonly remitted: number;
  readonly fee: number;
}

/** Cash the carrier owes for one parcel. */
export interface CashExpectation {
  readonly tracking: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly expected: number;
  /** A batch before accounted for it. */
  readonly settled: boolean;
  /** By this batch it should have come. */
  readonly due: boolean;
}

export interface MatchedLine extends StatementLine {
  readonly orderId: string | null;
  readonly sellerId: string | null;
  readonly expected: number;
  readonly match: RemittanceMatch;
}

/** Every line of the statement in its order, then every parcel that was due and is not on it. */
export function matchRemittance(
  lines: readonly StatementLine[],
  expectations: readonly CashExpectation[],
): readonly MatchedLine[] {
  const byTracking = new Map(expectations.map(one => [one.tracking, one]));
  const seen = new Set<string>();
  const matched = lines.map(line => {
    const expectation = byTracking.get(line.tracking);
    const repeated = seen.has(line.tracking) || expectation?.settled === true;
    seen.add(line.tracking);
    return matchLine(line, expectation, repeated);
  });
  const missing = expectations
    .filter(one => one.due && !one.settled && !seen.has(one.tracking))
    .map(({ tracking, orderId, sellerId, expected }): MatchedLine => {
      const nothing = { remitted: 0, fee: 0 };
      return { tracking, orderId, sellerId, expected, ...nothing, match: 'missing' };
    });
  return [...matched, ...missing];
}

function matchLine(
  line: StatementLine,
  expectation: CashExpectation | undefined,
  repeated: boolean,
): MatchedLine {
  if (!expectation) return { ...line, orderId: null, sellerId: null, expected: 0, match: 'unexpected' };
  const { orderId, sellerId, expected } = expectation;
  if (repeated) return { ...line, orderId, sellerId, expected: 0, match: 'duplicate' };
  const accounted = line.remitted + line.fee;
  const match = accounted === expected ? 'matched' : accounted < expected ? 'short' : 'over';
  return { ...line, orderId, sellerId, expected, match };
}
