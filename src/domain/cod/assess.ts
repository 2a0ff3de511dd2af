import { assertNever } from '../shared/result.ts';
import { amountsOf } from './amounts.ts';
import type { Amounts, Charges } from './amounts.ts';
import { usableCarriers } from './carriers.ts';
import type { Finding } from './findings.ts';
import { isFirstTime, isMeasurable, packParcels } from './parcel.ts';
import type { Parcel } from './parcel.ts';
import { inOrder } from './reasons.ts';
import { largest } from './terms.ts';
import { basketTier } from './tiers/basket.ts';
import { alone, buyerTier } from './tiers/buyer.ts';
import type { Alongside } from './tiers/buyer.ts';
import { carrierTier } from './tiers/carrier.ts';
import { inputTier } from './tiers/input.ts';
import { lawTier } from './tiers/law.ts';
import { platformTier } from './tiers/platform.ts';
import { riskDeposits, riskTier } from './tiers/risk.ts';
import { sellerTier } from './tiers/seller.ts';
import type { CodCondition, CodQuestion, CodReason } from './types.ts';
import type { CodWorld } from './world.ts';

export interface AssessedParcel {
  readonly parcel: Parcel;
  readonly findings: readonly Finding[];
  readonly charges: Charges;
  readonly amounts: Amounts;
  readonly reasons: readonly CodReason[];
  readonly conditions: readonly CodCondition[];
  readonly carriers: readonly string[];
}

export interface Assessment {
  readonly parcels: readonly AssessedParcel[];
  readonly reasons: readonly CodReason[];
  readonly denied: boolean;
}

/** The verdict's core, without trace and remedies. */
export function assess(question: CodQuestion, world: CodWorld): Assessment {
  const measured = packParcels(question, world).map(parcel => measure(parcel, world));
  const collected = measured.reduce((sum, { amounts }) => sum + amounts.collectible, 0);
  const parcels = measured.map(({ parcel, charges, amounts }) => {
    const beside = { parcels: measured.length - 1, collectible: collected - amounts.collectible };
    return judge(parcel, charges, amounts, findings(parcel, world, beside), world);
  });
  const reasons = inOrder([...parcels.flatMap(parcel => parcel.reasons), ...basketTier(parcels)]);
  return { parcels, reasons, denied: reasons.some(({ effect }) => effect === 'deny') };
}

/** Highest fee and highest deposit, whoever asks for them. */
export function chargesOf(parcel: Parcel, world: CodWorld): Charges {
  const own = isFirstTime(parcel.buyer) ? parcel.firstTime.deposit : null;
  return {
    fee: parcel.terms.fee,
    deposit: largest([parcel.terms.deposit, own, ...riskDeposits(parcel, world)]),
  };
}

function measure(parcel: Parcel, world: CodWorld) {
  const charges = chargesOf(parcel, world);
  const measurable = isMeasurable(parcel, world.currency);
  const amounts = measurable
    ? amountsOf(parcel.total, charges)
    : { total: 0, deposit: 0, fee: 0, collectible: 0 };
  return { parcel, charges, amounts };
}

export const findings = (parcel: Parcel, world: CodWorld, beside: Alongside = alone): readonly Finding[] => [
  ...inputTier(parcel, world),
  ...lawTier(parcel, world),
  ...platformTier(parcel, world),
  ...carrierTier(parcel),
  ...sellerTier(parcel, world),
  ...buyerTier(parcel, world, beside),
  ...riskTier(parcel, world),
];

/** Shown equals accepted: the amount tested is the collectible, deposit and fee already in it. */
export function strikes(finding: Finding, collectible: number): boolean {
  switch (finding.kind) {
    case 'deny':
      return true;
    case 'cap':
      return collectible > finding.limit;
    case 'floor':
      return collectible < finding.limit;
    case 'ask':
      return finding.above === null || collectible > finding.above;
    default:
      return assertNever(finding);
  }
}

function judge(
  parcel: Parcel,
  charges: Charges,
  amounts: Amounts,
  all: readonly Finding[],
  world: CodWorld,
): AssessedParcel {
  const measurable = isMeasurable(parcel, world.currency);
  const struck = all.filter(
    finding => (measurable || finding.kind === 'deny') && strikes(finding, amounts.collectible),
  );
  const { chosen } = usableCarriers(parcel.carriers, parcel.terms);
  const able = chosen.filter(({ cashLimit }) => cashLimit === null || amounts.collectible <= cashLimit);
  return {
    parcel,
    charges,
    amounts,
    findings: all,
    reasons: struck.flatMap(finding => reasonOf(finding, parcel, amounts, world.currency)),
    conditions: struck.flatMap(finding => (finding.kind === 'ask' ? finding.conditions : [])),
    carriers: able.map(({ carrierId }) => carrierId),
  };
}

function reasonOf(
  finding: Finding,
  { sellerId }: Parcel,
  { collectible }: Amounts,
  currency: string,
): readonly CodReason[] {
  const { ground } = finding;
  if (ground === null) return [];
  if (finding.kind === 'ask') return [{ ...ground, effect: 'condition', sellerId }];
  if (finding.kind === 'deny') return [{ ...ground, effect: 'deny', sellerId }];
  const facts = { ...ground.facts, limit: Math.max(0, finding.limit), actual: collectible, currency };
  return [{ ...ground, effect: 'deny', sellerId, facts }];
}
