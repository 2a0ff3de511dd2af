import { describe, expect, it } from 'vitest';
import { buildDecision, buildDispute } from '../../../test/builders/disputes.ts';
import type { DecisionBody } from './commands.ts';
import { checkDecision } from './decisionRules.ts';
import type { Finding } from './types.ts';

const finding = (overrides: Partial<Finding> = {}): Partial<DecisionBody> => ({
  findings: [
    { claim: 'Broken', finding: 'established', evidenceIds: ['evi_1'], clauseIds: [], ...overrides },
  ],
});
const sellerBears = (amount: number) => ({ buyer: 11_000 - amount, seller: amount, platform: 0, carrier: 0 });
const outcome = (
  name: DecisionBody['outcome'],
  amount: number,
  returnShippingPaidBy: DecisionBody['returnShippingPaidBy'] = null,
): Partial<DecisionBody> => ({ outcome: name, amount, split: sellerBears(amount), returnShippingPaidBy });

describe('a decision', () => {
  it.each([
    ['no finding', { findings: [] }, 'finding_required'],
    ['a finding without a claim', finding({ claim: ' ' }), 'text_required'],
    ['a finding on nothing', finding({ evidenceIds: [] }), 'finding_unsupported'],
    ['evidence of another case', finding({ evidenceIds: ['evi_9'] }), 'unknown_evidence'],
    ['a clause that does not exist', finding({ clauseIds: ['toString'] }), 'unknown_clause'],
    ['no rationale', { rationale: '' }, 'text_required'],
    ['one unit too much borne', { split: { ...sellerBears(4_000), carrier: 1 } }, 'split_does_not_add_up'],
    [
      'a negative part',
      { split: { ...sellerBears(4_000), seller: 4_001, carrier: -1 } },
      'split_does_not_add_up',
    ],
    [
      'half a unit',
      { split: { ...sellerBears(4_000), seller: 3_999.5, carrier: 0.5 } },
      'split_does_not_add_up',
    ],
    ['a partial refund of nothing', outcome('partial', 0), 'amount_out_of_range'],
    ['a partial refund of all', outcome('partial', 11_000), 'amount_out_of_range'],
    ['a full refund of less', outcome('full', 10_999), 'amount_out_of_range'],
    ['a rejection with money', outcome('reject', 1), 'amount_out_of_range'],
    ['a replacement with money', outcome('replacement', 1), 'amount_out_of_range'],
    ['a return that nobody pays', outcome('return_then_refund', 11_000), 'return_terms_inconsistent'],
    ['return shipping without a return', outcome('full', 11_000, 'seller'), 'return_terms_inconsistent'],
  ] satisfies [string, Partial<DecisionBody>, string][])('with %s is refused', (_, body, code) => {
    expect(checkDecision(buildDecision(body), buildDispute())?.code).toBe(code);
  });

  it.each([
    ['on a clause alone', finding({ evidenceIds: [], clauseIds: ['burden_of_proof'] })],
    ['of one unit', outcome('partial', 1)],
    ['of all but one unit', outcome('partial', 10_999)],
    ['of everything', outcome('full', 11_000)],
    ['of nothing', outcome('reject', 0)],
    ['of a return', outcome('return_then_refund', 11_000, 'carrier')],
    ['of a replacement', outcome('replacement', 0)],
  ] satisfies [string, Partial<DecisionBody>][])('%s stands', (_, body) => {
    expect(checkDecision(buildDecision(body), buildDispute())).toBeNull();
  });
});
