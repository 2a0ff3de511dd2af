import { deny } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';
import { amountCap, named } from '../platformRules.ts';
import type { Touching } from '../platformRules.ts';
import type { CodWorld } from '../world.ts';

export function platformTier(parcel: Parcel, world: CodWorld): readonly Finding[] {
  const found = parcel.touched.flatMap(touch => {
    const detail = {
      rule: touch.rule,
      productIds: named(touch),
      facts: { regionId: touch.rule.regionId, citation: touch.rule.citation },
    };
    switch (touch.rule.kind) {
      case 'platform_region_off':
        return [deny('PLATFORM_REGION_OFF', { ...detail, productIds: [] })];
      case 'platform_category_excluded':
        return [deny('PLATFORM_CATEGORY_EXCLUDED', detail)];
      case 'platform_amount_cap':
        return amountCap('PLATFORM_AMOUNT_CAP', touch, world);
      case 'platform_cross_border':
        return crossBorder(touch, parcel, world);
      default:
        return [];
    }
  });
  return [...found, ...restriction(parcel)];
}

/** Abroad is another country than the destination's; a place of dispatch that nobody knows counts as abroad. */
function crossBorder(touch: Touching, parcel: Parcel, world: CodWorld): readonly Finding[] {
  const home = parcel.path.at(-1);
  if (home === undefined) return [];
  const { rule } = touch;
  const productIds = parcel.lines
    .filter(line => touch.productIds.includes(line.productId))
    .filter(line => world.regions.path(line.shipsFrom).at(-1) !== home)
    .map(line => line.productId);
  if (productIds.length === 0) return [];
  if (rule.amount !== null) return amountCap('PLATFORM_CROSS_BORDER', touch, world);
  return [deny('PLATFORM_CROSS_BORDER', { rule, productIds, facts: { citation: rule.citation } })];
}

function restriction({ seller, at }: Parcel): readonly Finding[] {
  const restricted = seller?.restricted;
  if (!restricted || (restricted.until !== null && restricted.until <= at)) return [];
  return [
    deny('SELLER_RISK_RESTRICTED', { facts: { restriction: restricted.reason, until: restricted.until } }),
  ];
}
