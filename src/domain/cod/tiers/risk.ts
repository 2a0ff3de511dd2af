import type { Facts } from '../../shared/result.ts';
import { ask, deny, ground } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';
import { foreignAmount } from '../platformRules.ts';
import type { CodReasonCode, FlatOrPart, PlatformRule } from '../types.ts';
import type { CodWorld } from '../world.ts';

/** Friction before denial: a rule that names a deposit asks for it. */
export const riskTier = (parcel: Parcel, world: CodWorld): readonly Finding[] =>
  applying(parcel, world).map(rule => {
    if (rule.amount !== null && rule.amount.currency !== world.currency)
      return foreignAmount(rule, rule.amount);
    const detail = { rule, facts: riskFacts(rule, parcel) };
    const code = codeOf(rule);
    return rule.depositBp === null ? deny(code, detail) : ask(ground(code, detail), []);
  });

export const riskDeposits = (parcel: Parcel, world: CodWorld): readonly FlatOrPart[] =>
  applying(parcel, world).flatMap(({ depositBp }) =>
    depositBp === null ? [] : [{ flat: 0, bp: depositBp }],
  );

const applying = (parcel: Parcel, { currency }: CodWorld): readonly PlatformRule[] =>
  parcel.touched
    .map(({ rule }) => rule)
    .filter(rule => isAbove(rule, parcel.total, currency) && concerns(rule, parcel));

/** Of the total: the collectible depends on the very deposit that is to be decided. */
const isAbove = ({ amount }: PlatformRule, total: number, currency: string): boolean =>
  amount === null || amount.currency !== currency || total > amount.amount;

const concerns = ({ kind, count }: PlatformRule, { buyer }: Parcel): boolean =>
  kind === 'risk_region_high' || (kind === 'risk_score' && count !== null && buyer.refusalsByFault >= count);

function codeOf(rule: PlatformRule): CodReasonCode {
  if (rule.kind === 'risk_region_high') return 'RISK_REGION_HIGH';
  return rule.depositBp === null ? 'RISK_SCORE_HIGH' : 'RISK_SCORE_MEDIUM';
}

const riskFacts = (rule: PlatformRule, { buyer }: Parcel): Facts =>
  rule.kind === 'risk_score'
    ? { count: rule.count, refusals: buyer.refusalsByFault, depositBp: rule.depositBp }
    : { regionId: rule.regionId, depositBp: rule.depositBp };

/** Totals from which on another deposit may be asked; between two of them the charges do not change. */
export const riskSteps = ({ platformRules, currency }: CodWorld): readonly number[] => {
  const amounts = platformRules.flatMap(({ kind, amount }) =>
    (kind === 'risk_region_high' || kind === 'risk_score') && amount?.currency === currency
      ? [amount.amount]
      : [],
  );
  return [...new Set(amounts)].toSorted((a, b) => a - b);
};
