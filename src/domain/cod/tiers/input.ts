import { deny } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';
import type { CodReasonCode, ProductFlag } from '../types.ts';
import type { CodWorld } from '../world.ts';

/** What makes cash at a door impossible, whoever sells it. */
const flagReasons: readonly (readonly [CodReasonCode, readonly ProductFlag[]])[] = [
  ['CART_VIRTUAL', ['virtual']],
  ['CART_GIFT_CARD', ['gift_card']],
  ['CART_PREORDER_CUSTOM', ['preorder', 'custom']],
];

export function inputTier(parcel: Parcel, world: CodWorld): readonly Finding[] {
  const flagged = flagReasons.flatMap(([code, flags]) => {
    const lines = parcel.lines.filter(line => flags.some(flag => line.flags.includes(flag)));
    return lines.length === 0 ? [] : [deny(code, { productIds: lines.map(line => line.productId) })];
  });
  const address = parcel.path.length === 0 ? [deny('ADDRESS_UNRESOLVED')] : [];
  return [...flagged, ...address, ...currencies(parcel, world.currency)];
}

function currencies({ lines, charges, seller }: Parcel, supported: string): readonly Finding[] {
  const foreign = lines.filter(line => line.unitPrice.currency !== supported);
  const policy = seller?.policy;
  const found: Finding[] = [];
  if (foreign.length > 0 || charges.some(charge => charge.currency !== supported))
    found.push(
      deny('CURRENCY_UNSUPPORTED', {
        productIds: foreign.map(line => line.productId),
        facts: { currency: foreign[0]?.unitPrice.currency ?? null, supported },
      }),
    );
  if (policy && policy.currency !== supported)
    found.push(
      deny('CURRENCY_UNSUPPORTED', {
        rule: { id: policy.id, version: policy.number },
        facts: { currency: policy.currency, supported },
      }),
    );
  return found;
}
