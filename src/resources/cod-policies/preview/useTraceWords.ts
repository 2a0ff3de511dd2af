import { useTranslate } from 'ra-core';
import { useFormat } from '../../../ui/format.ts';
import { useRecordsById } from '../../../ui/useRecordsById.ts';
import type { Records } from '../../../contract/records.ts';
import type { CodRule, TraceStep, Verdict } from '../../../domain/cod/types.ts';
import { pathOf } from '../paths.ts';
import { useRuleWords } from '../rules/useRuleWords.ts';
import { useScopes } from '../rules/useScopes.ts';
import { useNames } from './useNames.ts';

const listOf = (value: TraceStep['facts'][string] | undefined): readonly string[] =>
  Array.isArray(value) ? value : [];
const textOf = (value: TraceStep['facts'][string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Each seller's rules by id, with the version that holds them. */
function useSellerRules(verdict: Verdict) {
  const { records } = useRecordsById<Records['cod-policies']>(
    'cod-policies',
    verdict.policyVersions.map(({ policyId }) => policyId),
  );
  const rules = new Map<string, { readonly rule: CodRule; readonly policyId: string }>();
  for (const policy of records.values())
    for (const rule of policy.rules) rules.set(rule.id, { rule, policyId: policy.id });
  return rules;
}

/** Where each rule of law or platform holds, by the rule's id. */
function usePlaces(steps: readonly TraceStep[]): (ruleId: string) => string | null {
  const { records } = useRecordsById<Records['platform-rules']>(
    'platform-rules',
    steps.flatMap(({ ruleId, facts }) => (ruleId !== null && textOf(facts['kind']) ? [ruleId] : [])),
  );
  const regionName = useNames(
    'regions',
    [...records.values()].flatMap(({ regionId }) => (regionId === null ? [] : [regionId])),
  );
  return ruleId => {
    const regionId = records.get(ruleId)?.regionId ?? null;
    return regionId === null ? null : regionName(regionId);
  };
}

/** A step of the trace in words: what was looked at, and why it did what it did. */
export function useTraceWords(steps: readonly TraceStep[], verdict: Verdict) {
  const translate = useTranslate();
  const format = useFormat();
  const rules = useSellerRules(verdict);
  const scopes = useScopes([...rules.values()].map(({ rule }) => rule));
  const { currency } = verdict.collectible;
  const ruleWords = useRuleWords(currency, scopes);
  const productName = useNames(
    'products',
    steps.flatMap(({ productId }) => (productId === null ? [] : [productId])),
  );
  const placeOf = usePlaces(steps);
  const ruleName = (id: string): string => {
    const known = rules.get(id);
    return known ? ruleWords.label(known.rule) : id;
  };
  return {
    name: ({ tier, ruleId, facts }: TraceStep): string => {
      const [code, kind, carrierId] = [
        textOf(facts['code']),
        textOf(facts['kind']),
        textOf(facts['carrierId']),
      ];
      if (carrierId) return scopes.carrierName(carrierId);
      if (code) return translate(`codReasonNames.${code}`);
      if (tier === 'seller' && ruleId) return ruleName(ruleId);
      return kind ? translate(`enums.platformRuleKind.${kind}`) : (ruleId ?? '');
    },
    about: ({ productId, ruleId }: TraceStep): string | null =>
      productId !== null ? productName(productId) : ruleId === null ? null : placeOf(ruleId),
    why: ({ facts }: TraceStep): string | null => {
      const by = listOf(facts['by']);
      if (by.length > 0) return translate('buyerView.beaten_by', { rules: by.map(ruleName).join(', ') });
      const why = textOf(facts['why']);
      if (why) return translate(`buyerView.trace_why.${why}`);
      const problems = listOf(facts['problems']).map(code => translate(`codReasonNames.${code}`));
      const limit = facts['limit'];
      const tooMuch =
        typeof limit === 'number'
          ? [translate('buyerView.too_much', { limit: format.money({ amount: limit, currency }) })]
          : [];
      return [...problems, ...tooMuch].join(', ') || null;
    },
    path: ({ tier, ruleId, facts }: TraceStep): string | null => {
      if (ruleId === null) return null;
      if (tier === 'seller') {
        const known = rules.get(ruleId);
        return known ? pathOf(known.policyId, ruleId) : null;
      }
      return textOf(facts['kind']) ? `/platform-rules/${encodeURIComponent(ruleId)}/show` : null;
    },
  };
}
