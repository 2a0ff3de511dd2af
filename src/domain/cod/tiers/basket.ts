import { ground } from '../findings.ts';
import type { AssessedParcel } from '../assess.ts';
import type { CodReason } from '../types.ts';

/** One parcel that cannot go keeps the whole basket from COD; splitting may help. An empty basket has nothing to offer. */
export function basketTier(parcels: readonly AssessedParcel[]): readonly CodReason[] {
  if (parcels.length === 0) return [{ ...ground('CART_PARCEL_INELIGIBLE'), effect: 'deny', sellerId: null }];
  if (parcels.length === 1) return [];
  return parcels
    .filter(({ reasons }) => reasons.some(({ effect }) => effect === 'deny'))
    .map(({ parcel }) => ({
      ...ground('CART_PARCEL_INELIGIBLE', {
        productIds: parcel.lines.map(line => line.productId),
        facts: { parcels: parcels.length },
      }),
      effect: 'deny',
      sellerId: parcel.sellerId,
    }));
}
