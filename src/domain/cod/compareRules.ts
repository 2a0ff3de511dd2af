import type { CodRule } from './types.ts';

/** Everything a rule says, one by one. */
const readers = {
  product: rule => rule.product,
  region: rule => rule.regionId,
  effect: rule => rule.effect,
  minAmount: rule => rule.terms.minAmount,
  maxAmount: rule => rule.terms.maxAmount,
  fee: rule => rule.terms.fee,
  deposit: rule => rule.terms.deposit,
  confirmation: rule => rule.terms.confirmation,
  confirmWithinHours: rule => rule.terms.confirmWithinHours,
  maxOpenCodOrders: rule => rule.terms.maxOpenCodOrders,
  maxExposure: rule => rule.terms.maxExposure,
  maxDailyOrders: rule => rule.terms.maxDailyOrders ?? null,
  carriers: rule => rule.terms.carriers.toSorted(),
  firstTimeAllowed: rule => rule.firstTime.allowed,
  firstTimeMax: rule => rule.firstTime.maxAmount,
  firstTimeDeposit: rule => rule.firstTime.deposit,
  firstTimeConfirmation: rule => rule.firstTime.confirmation,
  validFrom: rule => rule.validFrom,
  validTo: rule => rule.validTo,
  note: rule => rule.note,
} as const satisfies Record<string, (rule: CodRule) => unknown>;

export type RuleField = keyof typeof readers;

const isField = (name: string): name is RuleField => name in readers;
const ruleFields: readonly RuleField[] = Object.keys(readers).filter(isField);

/** Two ways to write the same value are the same value. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const changedRuleFields = (before: CodRule, after: CodRule): readonly RuleField[] =>
  ruleFields.filter(field => written(readers[field](before)) !== written(readers[field](after)));

export interface RuleComparison {
  readonly added: readonly CodRule[];
  readonly changed: readonly {
    readonly before: CodRule;
    readonly after: CodRule;
    readonly fields: readonly RuleField[];
  }[];
  readonly removed: readonly CodRule[];
}

/** What one version does differently from another. A rule keeps its id through drafts; their order says nothing. */
export function compareRules(before: readonly CodRule[], after: readonly CodRule[]): RuleComparison {
  const earlier = pairedWith(before, after);
  const paired = new Set(earlier.values());
  return {
    added: after.filter(rule => !earlier.has(rule)),
    changed: [...earlier].flatMap(([rule, old]) => {
      const fields = changedRuleFields(old, rule);
      return fields.length > 0 ? [{ before: old, after: rule, fields }] : [];
    }),
    removed: before.filter(rule => !paired.has(rule)),
  };
}

/** By id; of the others, those that are the only one on each side for the same products in the same region. */
function pairedWith(before: readonly CodRule[], after: readonly CodRule[]): ReadonlyMap<CodRule, CodRule> {
  const byId = new Map(before.map(rule => [rule.id, rule]));
  const ids = new Set(after.map(rule => rule.id));
  const came = onlyOnes(after.filter(rule => !byId.has(rule.id)));
  const went = onlyOnes(before.filter(rule => !ids.has(rule.id)));
  return new Map(
    after.flatMap(rule => {
      const scope = scopeOf(rule);
      const old = byId.get(rule.id) ?? (came.get(scope) === rule ? went.get(scope) : undefined);
      return old ? [[rule, old] as const] : [];
    }),
  );
}

const scopeOf = (rule: CodRule): string => written([rule.product, rule.regionId]);

function onlyOnes(rules: readonly CodRule[]): ReadonlyMap<string, CodRule> {
  const only = new Map<string, CodRule>();
  const several = new Set<string>();
  for (const rule of rules) {
    const scope = scopeOf(rule);
    if (only.has(scope)) several.add(scope);
    only.set(scope, rule);
  }
  for (const scope of several) only.delete(scope);
  return only;
}
