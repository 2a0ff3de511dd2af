import type { RuleField } from '../../../domain/cod/compareRules.ts';
import type { CodRule, CodTerms, FirstTimeTerms } from '../../../domain/cod/types.ts';
import type { Scopes } from '../rules/useScopes.ts';

/** What each part of the rule form works on. */
export interface RulePartProps {
  readonly rule: CodRule;
  readonly onChange: (rule: CodRule) => void;
  readonly currency: string;
  readonly scopes: Scopes;
  /** A field's refusal as a sentence. */
  readonly errorOf: (field: RuleField) => string | undefined;
}

export const withTerms = (rule: CodRule, terms: Partial<CodTerms>): CodRule => ({
  ...rule,
  terms: { ...rule.terms, ...terms },
});

export const withFirstTime = (rule: CodRule, firstTime: Partial<FirstTimeTerms>): CodRule => ({
  ...rule,
  firstTime: { ...rule.firstTime, ...firstTime },
});
