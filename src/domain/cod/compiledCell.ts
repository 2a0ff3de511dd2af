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

/** Between two neighbouring limits every amount gets the same answer, which is made when first asked for. */
export function buildCell(all: readonly Finding[], charges: Charges): CompiledCell {
  const starting = segmentStarts(all);
  const last = starting.length - 1;
  const minAmount = limitOf(all, 'floor', Math.max);
  const maxAmount = limitOf(all, 'cap', Math.min);
  const answers: (CompactVerdict | undefined)[] = Array.from({ length: starting.length * 2 });
  return {
    charges,
    verdictAt: total => {
      const { collectible, deposit } = amountsOf(total, charges);
      let segment = last;
      while (segment > 0 && collectible < (starting[segment] ?? 0)) segment -= 1;
      const position = segment * 2 + (deposit > 0 ? 1 : 0);
      const known = answers[position];
      if (known !== undefined) return known;
      const made = { ...struckAt(all, collectible, deposit > 0), minAmount, maxAmount };
      answers[position] = made;
      return made;
    },
  };
}

/** The collectibles from which the answer may differ. */
function segmentStarts(all: readonly Finding[]): Float64Array {
  const starts = [0];
  for (const finding of all) {
    const start = startOf(finding);
    if (start > 0 && !starts.includes(start)) starts.push(start);
  }
  return Float64Array.from(starts).toSorted();
}

function startOf(finding: Finding): number {
  if (finding.kind === 'deny') return 0;
  if (finding.kind === 'ask') return finding.above === null ? 0 : finding.above + 1;
  return finding.kind === 'cap' ? finding.limit + 1 : finding.limit;
}

function struckAt(
  all: readonly Finding[],
  collectible: number,
  depositAsked: boolean,
): Pick<CompactVerdict, 'outcome' | 'codes'> {
  const struck = all.filter(finding => strikes(finding, collectible));
  const denied = struck.some(finding => finding.kind !== 'ask');
  const asked = struck.some(finding => finding.kind === 'ask' && finding.conditions.length > 0);
  const codes = new Set(struck.flatMap(({ ground }) => (ground === null ? [] : [ground.code])));
  return {
    outcome: denied ? 'deny' : asked || depositAsked ? 'conditional' : 'offer',
    codes: [...codes].toSorted((a, b) => codReasons.indexOf(a) - codReasons.indexOf(b)),
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
