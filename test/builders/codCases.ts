import { expect, it } from 'vitest';
import { evaluateCod } from '../../src/domain/cod/evaluateCod.ts';
import { reasonTable } from '../../src/domain/cod/reasons.ts';
import { codReasons } from '../../src/domain/cod/types.ts';
import type {
  CodQuestion,
  CodReasonCode,
  CodRule,
  CodTier,
  PlatformRule,
  SellerCodState,
} from '../../src/domain/cod/types.ts';
import { carrier, covers, fen, line, question, regular, rule, seller, world } from './codWorld.ts';

export interface Asked {
  readonly q?: Partial<CodQuestion>;
  readonly w?: Parameters<typeof world>[0];
}

export interface CodCase {
  readonly code: CodReasonCode;
  readonly when: string;
  readonly given: Asked;
  /** The nearest situation in which the code is not given. */
  readonly unless: Asked;
}

export const lines = (...all: Parameters<typeof line>[0][]) => ({ lines: all.map(line) });
export const total = (amount: number) => lines({ unitPrice: fen(amount) });
export const buyer = (overrides: Parameters<typeof regular>[0]) => ({ buyer: regular(overrides) });
export const rules = (...all: CodRule[]): Asked => ({ w: { rules: all } });
export const platform = (one: PlatformRule, q?: Partial<CodQuestion>): Asked => ({
  q,
  w: { platformRules: [one] },
});
export const state = (overrides: Partial<SellerCodState>, one = rule()): Asked => ({
  w: { sellers: [seller([one], overrides)] },
});
export const carriers = (overrides: Parameters<typeof carrier>[0]): Asked => ({
  w: { carriers: [carrier(overrides)] },
});
export const coverage = (overrides: Parameters<typeof covers>[0], q?: Partial<CodQuestion>): Asked => ({
  q,
  w: { coverage: [covers(overrides)] },
});

const answer = ({ q, w }: Asked) => evaluateCod(question(q), world(w));
const conditionOnly: readonly CodReasonCode[] = ['LAW_ID_REQUIRED', 'RISK_SCORE_MEDIUM'];

/** Every code of these tiers has a case, is given where it should be, and not on the other side of its boundary. */
export function testCodes(tiers: readonly CodTier[], cases: readonly CodCase[]): void {
  it.each(cases)('$code: $when', ({ code, given, unless }) => {
    const verdict = answer(given);
    const reason = verdict.reasons.find(found => found.code === code);
    expect(reason).toBeDefined();
    expect(reason?.effect === 'condition' || !conditionOnly.includes(code)).toBe(true);
    expect(verdict.outcome).toBe(reason?.effect === 'deny' ? 'deny' : 'conditional');
    expect(answer(unless).reasons.map(found => found.code)).not.toContain(code);
  });

  it('has a case for every code', () => {
    const due = codReasons.filter(code => tiers.includes(reasonTable[code].tier));
    expect(due.filter(code => !cases.some(found => found.code === code))).toEqual([]);
  });
}
