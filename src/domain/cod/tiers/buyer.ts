import { deny } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';
import { amountCap, foreignAmount } from '../platformRules.ts';
import type { Touching } from '../platformRules.ts';
import type { CodWorld } from '../world.ts';

/** What else this basket would leave at the buyer's door: other parcels and what they collect. */
export interface Alongside {
  readonly parcels: number;
  readonly collectible: number;
}

export const alone: Alongside = { parcels: 0, collectible: 0 };

export function buyerTier(parcel: Parcel, world: CodWorld, beside: Alongside): readonly Finding[] {
  const found = parcel.touched.flatMap(touch => {
    switch (touch.rule.kind) {
      case 'buyer_open_cod_limit':
        return openOrders(touch, parcel, world, beside);
      case 'buyer_first_order_limit':
        return firstOrders(touch, parcel, world);
      case 'buyer_phone_verification':
        return parcel.buyer.phoneVerified ? [] : phone(touch, world);
      default:
        return [];
    }
  });
  return [...standing(parcel), ...found];
}

function standing({ buyer, at }: Parcel): readonly Finding[] {
  const found: Finding[] = [];
  if (buyer.suspendedUntil !== null && at < buyer.suspendedUntil)
    found.push(deny('BUYER_SUSPENDED', { facts: { until: buyer.suspendedUntil } }));
  if (buyer.blocklisted) found.push(deny('BUYER_BLOCKLISTED'));
  return found;
}

function openOrders(
  touch: Touching,
  { buyer }: Parcel,
  world: CodWorld,
  beside: Alongside,
): readonly Finding[] {
  const { rule } = touch;
  const open = buyer.openCodOrders + 1 + beside.parcels;
  const found: Finding[] = [];
  if (rule.count !== null && open > rule.count)
    found.push(deny('BUYER_OPEN_COD_LIMIT', { rule, facts: { count: rule.count, open } }));
  if (rule.amount === null) return found;
  const { amount, currency } = buyer.openCodAmount;
  if (amount !== 0 && currency !== world.currency)
    return [...found, foreignAmount(rule, buyer.openCodAmount)];
  return [...found, ...amountCap('BUYER_OPEN_COD_LIMIT', touch, world, amount + beside.collectible)];
}

function firstOrders(touch: Touching, { buyer }: Parcel, world: CodWorld): readonly Finding[] {
  const { rule } = touch;
  const freedBy = rule.count ?? 1;
  if (buyer.completedOrders >= freedBy) return [];
  if (rule.amount !== null) return amountCap('BUYER_FIRST_ORDER_LIMIT', touch, world);
  return [deny('BUYER_FIRST_ORDER_LIMIT', { rule, facts: { count: freedBy } })];
}

const phone = (touch: Touching, world: CodWorld): readonly Finding[] =>
  touch.rule.amount === null
    ? [deny('BUYER_PHONE_UNVERIFIED', { rule: touch.rule })]
    : amountCap('BUYER_PHONE_UNVERIFIED', touch, world);
