import { usableCarriers } from '../carriers.ts';
import type { CarrierStanding } from '../carriers.ts';
import { cap, deny } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';

/** One carrier that can is enough; only when none can, each kind of obstacle is told. */
export function carrierTier(parcel: Parcel): readonly Finding[] {
  if (parcel.path.length === 0) return [];
  const { usable, chosen } = usableCarriers(parcel.carriers, parcel.terms);
  if (usable.length === 0) return obstacles(parcel.carriers);
  return cashLimit(chosen.length > 0 ? chosen : usable);
}

function obstacles(standings: readonly CarrierStanding[]): readonly Finding[] {
  if (standings.length === 0) return [deny('CARRIER_NO_COD', { facts: { carriers: [] } })];
  const codes = [...new Set(standings.flatMap(({ problems }) => problems))];
  return codes.map(code => {
    const stopped = standings.filter(({ problems }) => problems.includes(code));
    return deny(code, {
      rule: stopped.length === 1 ? (stopped[0]?.source ?? null) : null,
      facts: { carriers: stopped.map(({ carrierId }) => carrierId) },
    });
  });
}

/** The most generous carrier sets the limit. */
function cashLimit(carriers: readonly CarrierStanding[]): readonly Finding[] {
  const limits = carriers.map(({ cashLimit: limit }) => limit ?? Number.POSITIVE_INFINITY);
  const limit = Math.max(...limits);
  if (!Number.isFinite(limit)) return [];
  const rule = carriers[limits.indexOf(limit)]?.source ?? null;
  return [
    cap('CARRIER_CAP_EXCEEDED', limit, {
      rule,
      facts: { carriers: carriers.map(({ carrierId }) => carrierId) },
    }),
  ];
}
