import { amountsOf } from './amounts.ts';
import type { Charges } from './amounts.ts';
import { strikes } from './assess.ts';
import type { Finding } from './findings.ts';
import { codReasons } from './types.ts';
import type { CodOutcome, CodReasonCode } from './types.ts';

/** A verdict without facts, trace and remedies; the same object for every amount that is answered alike. */
export interface CompactVerdict {
  readonly outcome: CodOutcome;
  /** In the order of tiers, each once. */
  readonly codes: readonly CodReasonCode[];
  /** Of the collectible, in minor units; `null`: no limit. */
  readonly minAmount: number | null;
  readonly maxAmount: number | null;
}

export interface CompiledCell {
  readonly charges: Charges;
  readonly verdictAt: (total: number) => CompactVerdict;
}

/** Between two neighbouring limits every amount gets the same answer, so that one comparison run finds it. */
export function buildCell(all: readonly Finding[], charges: Charges): CompiledCell {
  const starts = segmentStarts(all);
  const starting = Float64Array.from(starts);
  const plain = starts.map(start => compact(all, start, false));
  const withDeposit = charges.deposit === null ? plain : starts.map(start => compact(all, start, true));
  const last = starting.length - 1;
  return {
    charges,
    verdictAt: total => {
      const { collectible, deposit } = amountsOf(total, charges);
      let segment = last;
      while (segment > 0 && collectible < (starting[segment] ?? 0)) segment -= 1;
      const found = (deposit > 0 ? withDeposit : plain)[segment];
      if (found === undefined) throw new RangeError(`No segment for ${total}`);
      return found;
    },
  };
}

/** The collectibles from which the answer may differ. */
function segmentStarts(all: readonly Finding[]): readonly number[] {
  const starts = all.flatMap(finding => {
    if (finding.kind === 'deny') return [];
    if (finding.kind === 'ask') return finding.above === null ? [] : [finding.above + 1];
    return [finding.kind === 'cap' ? finding.limit + 1 : finding.limit];
  });
  return [...new Set([0, ...starts.filter(start => start > 0)])].toSorted((a, b) => a - b);
}

function compact(all: readonly Finding[], collectible: number, depositAsked: boolean): CompactVerdict {
  const struck = all.filter(finding => strikes(finding, collectible));
  const denied = struck.some(finding => finding.kind !== 'ask');
  const asked = struck.some(finding => finding.kind === 'ask' && finding.conditions.length > 0);
  const codes = new Set(struck.flatMap(({ ground }) => (ground === null ? [] : [ground.code])));
  return {
    outcome: denied ? 'deny' : asked || depositAsked ? 'conditional' : 'offer',
    codes: [...codes].toSorted((a, b) => codReasons.indexOf(a) - codReasons.indexOf(b)),
    minAmount: limitOf(all, 'floor', Math.max),
    maxAmount: limitOf(all, 'cap', Math.min),
  };
}

function limitOf(
  all: readonly Finding[],
  kind: 'cap' | 'floor',
  pick: (...limits: number[]) => number,
): number | null {
  const limits = all.flatMap(finding => (finding.kind === kind ? [finding.limit] : []));
  return limits.length === 0 ? null : Math.max(0, pick(...limits));
}
