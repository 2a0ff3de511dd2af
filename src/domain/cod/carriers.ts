import { within } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { CodWorld } from './world.ts';
import type { CarrierCoverage, CarrierTerms, CodReasonCode } from './types.ts';

/** How one carrier stands towards cash at one destination, before any amount is known. */
export interface CarrierStanding {
  readonly carrierId: string;
  readonly source: { readonly id: string; readonly version: number } | null;
  readonly problems: readonly CodReasonCode[];
  readonly cashLimit: number | null;
}

/** @returns one standing a candidate: the carrier that the basket is bound to, else every carrier */
export function carrierStandings(
  world: CodWorld,
  path: readonly string[],
  at: Instant,
): readonly CarrierStanding[] {
  const { carrierId, carriers } = world;
  const candidates = carriers.filter(carrier => carrierId === null || carrier.id === carrierId);
  return candidates
    .map(carrier => standing(carrier, nearest(world.coverage, carrier.id, path, at), world.currency, at))
    .toSorted((a, b) => (a.carrierId < b.carrierId ? -1 : 1));
}

/** Lines of one carrier for the narrowest region that has any. */
function nearest(
  coverage: readonly CarrierCoverage[],
  carrierId: string,
  path: readonly string[],
  at: Instant,
): readonly CarrierCoverage[] {
  const lines = coverage.filter(
    line =>
      line.carrierId === carrierId &&
      path.includes(line.regionId) &&
      within(at, line.validFrom, line.validTo),
  );
  const narrowest = path.find(region => lines.some(line => line.regionId === region));
  return lines.filter(line => line.regionId === narrowest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function standing(
  carrier: CarrierTerms,
  lines: readonly CarrierCoverage[],
  currency: string,
  at: Instant,
): CarrierStanding {
  const limits = lines.flatMap(line => (line.cashLimit === null ? [] : [line.cashLimit]));
  const overdue = carrier.remittanceOverdueSince;
  const problems: CodReasonCode[] = [];
  if (limits.some(limit => limit.currency !== currency)) problems.push('CURRENCY_UNSUPPORTED');
  if (!carrier.codEnabled || lines.some(line => !line.cod)) problems.push('CARRIER_NO_COD');
  if (lines.length === 0) problems.push('CARRIER_POSTCODE_UNSERVED');
  if (overdue !== null && overdue <= at) problems.push('CARRIER_REMITTANCE_OVERDUE');
  return {
    carrierId: carrier.id,
    source: lines[0] ?? carrier,
    problems,
    cashLimit: limits.length === 0 ? null : Math.min(...limits.map(limit => limit.amount)),
  };
}

/** Carriers that would take cash there at some amount, and those of them that the seller allows. */
export function usableCarriers(
  standings: readonly CarrierStanding[],
  allowed: { readonly carriers: readonly string[]; readonly noCarrier: boolean },
): { readonly usable: readonly CarrierStanding[]; readonly chosen: readonly CarrierStanding[] } {
  const usable = standings.filter(({ problems }) => problems.length === 0);
  const chosen = usable.filter(
    ({ carrierId }) =>
      !allowed.noCarrier && (allowed.carriers.length === 0 || allowed.carriers.includes(carrierId)),
  );
  return { usable, chosen };
}
