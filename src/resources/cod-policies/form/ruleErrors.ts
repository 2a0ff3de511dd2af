import { validateRules } from '../../../domain/cod/policyRules.ts';
import type { RuleField } from '../../../domain/cod/compareRules.ts';
import type { PolicyRefusalCode, RuleSubjects } from '../../../domain/cod/policyTypes.ts';
import type { CodRule } from '../../../domain/cod/types.ts';
import { blankRule } from './ruleDraft.ts';

export type RuleErrors = Partial<Record<RuleField, PolicyRefusalCode>>;

const blank = blankRule('blank');

/** A rule that says nothing but this one thing: what the rules of a policy hold against it is about this field. */
const alone: Partial<Record<RuleField, (rule: CodRule) => Partial<CodRule>>> = {
  product: ({ product }) => ({ product }),
  region: ({ regionId }) => ({ regionId }),
  minAmount: ({ terms: { minAmount } }) => ({ terms: { ...blank.terms, minAmount } }),
  maxAmount: ({ terms: { maxAmount } }) => ({ terms: { ...blank.terms, maxAmount } }),
  fee: ({ terms: { fee } }) => ({ terms: { ...blank.terms, fee } }),
  deposit: ({ terms: { deposit } }) => ({ terms: { ...blank.terms, deposit } }),
  confirmWithinHours: ({ terms }) => ({
    terms: { ...blank.terms, confirmWithinHours: terms.confirmWithinHours },
  }),
  maxOpenCodOrders: ({ terms }) => ({ terms: { ...blank.terms, maxOpenCodOrders: terms.maxOpenCodOrders } }),
  maxExposure: ({ terms: { maxExposure } }) => ({ terms: { ...blank.terms, maxExposure } }),
  maxDailyOrders: ({ terms }) => ({
    terms: { ...blank.terms, maxDailyOrders: terms.maxDailyOrders ?? null },
  }),
  carriers: ({ terms: { carriers } }) => ({ terms: { ...blank.terms, carriers } }),
  firstTimeMax: ({ firstTime: { maxAmount } }) => ({ firstTime: { ...blank.firstTime, maxAmount } }),
  firstTimeDeposit: ({ firstTime: { deposit } }) => ({ firstTime: { ...blank.firstTime, deposit } }),
};

/** What only two fields together can do wrong, shown at the one that is read last. */
const together: Partial<Record<PolicyRefusalCode, RuleField>> = {
  RULE_MIN_ABOVE_MAX: 'maxAmount',
  RULE_DATES_REVERSED: 'validTo',
};

const isField = (name: string): name is RuleField => name in alone;

/** The same checks as the server's, by the field they are about. */
export function ruleErrors(rule: CodRule, subjects: RuleSubjects): RuleErrors {
  const errors: RuleErrors = {};
  for (const { code } of validateRules([rule], subjects)) {
    const field = together[code];
    if (field) errors[field] = code;
  }
  for (const field of Object.keys(alone).filter(isField)) {
    const [first] = validateRules([{ ...blank, ...alone[field]?.(rule) }], subjects);
    if (first) errors[field] = first.code;
  }
  return errors;
}
