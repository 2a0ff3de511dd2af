import { isForbidden, type DisputeRefusalCode } from '../../src/domain/disputes/refusals.ts';
import type { Refusal } from '../../src/domain/shared/result.ts';
import { codWords } from '../../src/i18n/policy/codWords.ts';
import { disputeTexts } from '../../src/i18n/policy/disputes.ts';
import { orderTexts } from '../../src/i18n/policy/orders.ts';
import { problem, ruleProblem, type ProblemError } from '../problem.ts';

const words: Readonly<Record<string, string>> = {
  ...disputeTexts.en.refusals,
  ...orderTexts.en.refusals,
  ...codWords.en.refusals,
};

/** What the record is forbids it: 422 with the rule's own code and its facts. */
export const refusedByRule = (refusal: Refusal): ProblemError =>
  ruleProblem(refusal, words[refusal.code] ?? `Refused by the rule ${refusal.code}.`);

/** Who you are forbids it: 403, telling which rule. */
export const refusedInDispute = (refusal: Refusal<DisputeRefusalCode>): ProblemError =>
  isForbidden(refusal.code)
    ? problem('forbidden', { facts: { ...refusal.facts, rule: refusal.code } })
    : refusedByRule(refusal);
