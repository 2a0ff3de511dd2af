import type { AssessedParcel } from './assess.ts';
import { usableCarriers } from './carriers.ts';
import { contest } from './precedence.ts';
import { tiers } from './reasons.ts';
import { inForce } from './ruleBook.ts';
import type { BasketLine, CodRule, CodTier, PlatformRule, TraceStep } from './types.ts';
import type { CodWorld } from './world.ts';

/** Every rule that was looked at and what it did, tier by tier. */
export const traceOf = (parcels: readonly AssessedParcel[], world: CodWorld): readonly TraceStep[] =>
  parcels.flatMap(parcel => {
    const steps = [
      ...withoutRule(parcel),
      ...world.platformRules.toSorted(byId).map(rule => platformStep(rule, parcel)),
      ...carrierSteps(parcel),
      ...sellerSteps(parcel),
    ];
    return steps.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  });

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Reasons that no rule stands behind: flags, the buyer's standing, no rule at all. */
const withoutRule = ({ reasons }: AssessedParcel): readonly TraceStep[] =>
  reasons
    .filter(({ ruleId }) => ruleId === null)
    .map(({ tier, effect, code, productIds }) => ({
      tier,
      ruleId: null,
      ruleVersion: null,
      productId: null,
      did: effect === 'deny' ? 'denied' : 'conditioned',
      facts: { code, productIds },
    }));

const tierOfKind = ({ kind }: PlatformRule): CodTier => {
  if (kind.startsWith('law_')) return 'law';
  if (kind.startsWith('buyer_')) return 'buyer';
  return kind.startsWith('risk_') ? 'risk' : 'platform';
};

function platformStep(rule: PlatformRule, { parcel, reasons }: AssessedParcel): TraceStep {
  const tier = tierOfKind(rule);
  const own = reasons.filter(
    reason => reason.ruleId === rule.id && (reason.tier === tier || reason.tier === 'input'),
  );
  const applies = parcel.touched.some(touch => touch.rule === rule);
  const did = own.some(({ effect }) => effect === 'deny')
    ? 'denied'
    : own.length > 0
      ? 'conditioned'
      : applies
        ? 'passed'
        : 'not_applicable';
  const facts = { kind: rule.kind, sellerId: parcel.sellerId };
  return { tier, ruleId: rule.id, ruleVersion: rule.version, productId: null, did, facts };
}

function carrierSteps({ parcel, amounts }: AssessedParcel): readonly TraceStep[] {
  const { chosen } = usableCarriers(parcel.carriers, parcel.terms);
  return parcel.carriers.map(standing => {
    const { carrierId, problems, source, cashLimit } = standing;
    const tooMuch = cashLimit !== null && amounts.collectible > cashLimit;
    const unwanted = problems.length === 0 && !chosen.includes(standing);
    return {
      tier: 'carrier',
      ruleId: source?.id ?? null,
      ruleVersion: source?.version ?? null,
      productId: null,
      did: unwanted ? 'not_applicable' : tooMuch || problems.length > 0 ? 'denied' : 'passed',
      facts: { carrierId, problems, limit: cashLimit },
    };
  });
}

const sellerSteps = ({ parcel }: AssessedParcel): readonly TraceStep[] =>
  parcel.choices.flatMap(({ line }) => lineSteps(line, parcel));

function lineSteps(line: BasketLine, { path, at, seller }: AssessedParcel['parcel']): readonly TraceStep[] {
  const rules = (seller?.policy?.rules ?? []).toSorted(byId);
  const { winners, beaten } = contest(
    rules.filter(rule => inForce(rule, at)),
    line,
    path,
  );
  const denying = winners.filter(rule => rule.effect === 'deny');
  const standing = denying.length > 0 ? denying : winners;
  const by = standing.map(({ id }) => id);
  const step = (rule: CodRule): Pick<TraceStep, 'did' | 'facts'> => {
    if (standing.includes(rule)) return { did: deed[rule.effect], facts: {} };
    if (beaten.includes(rule) || winners.includes(rule)) return { did: 'beaten', facts: { by } };
    return { did: 'not_applicable', facts: { why: inForce(rule, at) ? 'scope' : 'dates' } };
  };
  return rules.map(rule => ({
    tier: 'seller',
    ruleId: rule.id,
    ruleVersion: seller?.policy?.number ?? null,
    productId: line.productId,
    ...step(rule),
  }));
}

const deed = { allow: 'allowed', deny: 'denied', condition: 'conditioned' } as const;
