import { emptyTerms, openFirstTime } from '../../../domain/cod/terms.ts';
import type { CodRule } from '../../../domain/cod/types.ts';

export const newRuleId = (): string => `rule-${crypto.randomUUID().slice(0, 13)}`;

export const blankRule = (id: string): CodRule => ({
  id,
  product: { kind: 'all' },
  regionId: null,
  effect: 'allow',
  terms: emptyTerms,
  firstTime: openFirstTime,
  validFrom: null,
  validTo: null,
  note: '',
});

/** A refusal has no terms: those typed before it was chosen do not travel with it. */
export const tidied = (rule: CodRule): CodRule => ({
  ...rule,
  note: rule.note.trim(),
  ...(rule.effect === 'deny' && { terms: emptyTerms, firstTime: openFirstTime }),
});

/** The saved rules with one put in: in its place, or at the end where it is new or was removed meanwhile. */
export const withRule = (rules: readonly CodRule[], rule: CodRule): readonly CodRule[] =>
  rules.some(({ id }) => id === rule.id)
    ? rules.map(old => (old.id === rule.id ? rule : old))
    : [...rules, rule];
