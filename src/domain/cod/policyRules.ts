import type { Refusal } from '../shared/result.ts';
import type { CodRule, FlatOrPart } from './types.ts';
import type { PolicyRefusalCode, RuleSubjects } from './policyTypes.ts';

type Check = (rule: CodRule, subjects: RuleSubjects) => boolean;

const isWhole = (value: number | null | undefined, least: number): boolean =>
  value === null || value === undefined || (Number.isSafeInteger(value) && value >= least);

const isPart = (part: FlatOrPart | null): boolean =>
  part === null || (isWhole(part.flat, 0) && isWhole(part.bp, 0) && part.bp <= 10_000);

/** True where the rule is fine. */
const checks: readonly (readonly [PolicyRefusalCode, Check])[] = [
  [
    'RULE_PRODUCT_UNKNOWN',
    ({ product }, { productIds }) => product.kind !== 'product' || productIds.has(product.id),
  ],
  [
    'RULE_CATEGORY_UNKNOWN',
    ({ product }, { categoryIds }) => product.kind !== 'category' || categoryIds.has(product.id),
  ],
  [
    'RULE_REGION_UNKNOWN',
    ({ regionId }, { regions }) => regionId === null || regions.get(regionId) !== undefined,
  ],
  ['RULE_CARRIER_UNKNOWN', ({ terms }, { carrierIds }) => terms.carriers.every(id => carrierIds.has(id))],
  [
    'RULE_AMOUNT_INVALID',
    ({ terms, firstTime }) =>
      [terms.minAmount, terms.maxAmount, terms.maxExposure, firstTime.maxAmount].every(amount =>
        isWhole(amount, 0),
      ),
  ],
  [
    'RULE_COUNT_INVALID',
    ({ terms }) =>
      [terms.confirmWithinHours, terms.maxOpenCodOrders, terms.maxDailyOrders].every(count =>
        isWhole(count, 1),
      ),
  ],
  [
    'RULE_MIN_ABOVE_MAX',
    ({ terms, firstTime }) =>
      (terms.minAmount ?? -Infinity) <=
      Math.min(terms.maxAmount ?? Infinity, firstTime.maxAmount ?? Infinity),
  ],
  ['RULE_FEE_INVALID', ({ terms }) => isPart(terms.fee)],
  ['RULE_DEPOSIT_INVALID', ({ terms, firstTime }) => isPart(terms.deposit) && isPart(firstTime.deposit)],
  [
    'RULE_DATES_REVERSED',
    ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom < validTo,
  ],
];

/** Everything that is wrong with the rules, in their order; each with the rule's id. */
export function validateRules(
  rules: readonly CodRule[],
  subjects: RuleSubjects,
): readonly Refusal<PolicyRefusalCode>[] {
  const seen = new Set<string>();
  return rules.flatMap(rule => {
    const wrong = checks.flatMap(([code, isFine]) => (isFine(rule, subjects) ? [] : [code]));
    const codes: readonly PolicyRefusalCode[] = seen.has(rule.id) ? ['RULE_ID_DUPLICATE', ...wrong] : wrong;
    seen.add(rule.id);
    return codes.map(code => ({ code, facts: { ruleId: rule.id } }));
  });
}
