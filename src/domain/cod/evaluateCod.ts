import { money } from '../shared/money.ts';
import { assess } from './assess.ts';
import type { AssessedParcel } from './assess.ts';
import { mergeConditions } from './conditions.ts';
import { remediesFor } from './remedies.ts';
import { traceOf } from './trace.ts';
import type { CodQuestion, Verdict } from './types.ts';
import type { CodWorld } from './world.ts';

/**
 * Is cash on delivery offered for this basket, there, to this buyer, then; under which conditions, and why not.
 * Collects every reason of every tier; a denial by law, platform or carrier is not overridden by any other tier.
 * The same question in the same world gives the same bytes.
 */
export function evaluateCod(question: CodQuestion, world: CodWorld): Verdict {
  const assessment = assess(question, world);
  const { parcels, reasons, denied } = assessment;
  const { currency } = world;
  const total = (pick: (parcel: AssessedParcel) => number) =>
    money(
      parcels.reduce((sum, parcel) => sum + pick(parcel), 0),
      currency,
    );
  const conditions = mergeConditions(
    total(({ amounts }) => amounts.deposit),
    parcels.flatMap(parcel => parcel.conditions),
  );
  return {
    outcome: denied ? 'deny' : conditions.length > 0 ? 'conditional' : 'offer',
    conditions,
    collectible: total(({ amounts }) => amounts.collectible),
    maxAmount: maxAmount(parcels, currency),
    fee: total(({ amounts }) => amounts.fee),
    carriers: carriersOfAll(parcels),
    reasons,
    trace: traceOf(parcels, world),
    remedies: denied ? remediesFor(question, world, assessment) : [],
    alternatives: alternatives(question, world),
    policyVersions: policyVersions(parcels),
  };
}

function maxAmount(parcels: readonly AssessedParcel[], currency: string): Verdict['maxAmount'] {
  const [only, ...others] = parcels;
  if (!only || others.length > 0) return null;
  const limits = only.findings.flatMap(finding => (finding.kind === 'cap' ? [finding.limit] : []));
  return limits.length === 0 ? null : money(Math.max(0, Math.min(...limits)), currency);
}

function carriersOfAll(parcels: readonly AssessedParcel[]): readonly string[] {
  const [first, ...rest] = parcels;
  return first ? first.carriers.filter(id => rest.every(({ carriers }) => carriers.includes(id))) : [];
}

function alternatives({ regionId }: CodQuestion, { paymentMethods, regions }: CodWorld): readonly string[] {
  const path = regionId === null ? [] : regions.path(regionId);
  return paymentMethods
    .filter(method => method.escrow && method.id !== 'cod')
    .filter(({ regionIds }) => regionIds.length === 0 || regionIds.some(id => path.includes(id)))
    .map(({ id }) => id);
}

const policyVersions = (parcels: readonly AssessedParcel[]): Verdict['policyVersions'] =>
  parcels
    .flatMap(({ parcel: { sellerId, seller } }) =>
      seller?.policy ? [{ sellerId, policyId: seller.policy.id, number: seller.policy.number }] : [],
    )
    .toSorted((a, b) => (a.sellerId < b.sellerId ? -1 : 1));
