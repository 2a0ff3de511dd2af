import type { Order } from '../../src/domain/orders/types.ts';
import { LATE_CARRIER } from './carriers.ts';
import type { Journey } from './orderLife.ts';
import type { Random } from './random.ts';
import { refusalChance } from './refusals.ts';
import type { Basket } from './shopping.ts';
import type { Stage } from './stage.ts';

/** Whom sellers give their parcels to, where they have the choice. */
const preference: Readonly<Record<string, number>> = {
  'carrier-1': 45,
  'carrier-2': 35,
  [LATE_CARRIER]: 30,
  'carrier-4': 2,
};

/** Who carries an order, how long it takes, and how likely its buyer will not have it. */
export function planJourney(order: Order, basket: Basket, stage: Stage, random: Random): Journey {
  const regionId = basket.buyer.regionId;
  const cash = order.paymentMethod === 'cod';
  const able = stage
    .coverageAlong(regionId)
    .filter(line => !cash || (line.cod && (line.cashLimit === null || fits(order, line.cashLimit.amount))));
  const allowed = allowedBy(order, stage);
  const served = [...new Set(able.map(line => line.carrierId))].filter(
    id => allowed === null || allowed.has(id),
  );
  const carrierId = random.weighted(served.map(id => [id, preference[id] ?? 1] as const));
  const deliveryDays = stage.deliveryDays(carrierId, regionId);
  const conditions = order.codDecision?.conditions ?? [];
  const door = {
    city: stage.regions.path(regionId)[1] ?? regionId,
    categoryId: basket.items[0]?.product.categoryId ?? '',
    firstOrder: order.buyerPriorOrders === 0,
    confirmed: conditions.some(condition => condition.kind === 'otp'),
    deposit: order.deposit !== null,
    deliveryDays,
    placedAt: order.placedAt,
  };
  return { carrierId, deliveryDays, refusal: cash ? refusalChance(door, stage.at) : 0 };
}

const fits = (order: Order, limit: number): boolean =>
  (order.total?.amount ?? 0) - (order.deposit?.amount ?? 0) + (order.codFee?.amount ?? 0) <= limit;

/** Carriers that the policy of the time names for every parcel. */
function allowedBy(order: Order, stage: Stage): ReadonlySet<string> | null {
  const policy = stage.policies.find(one => one.id === order.codDecision?.policyId);
  const named = policy?.rules.flatMap(rule => rule.terms.carriers) ?? [];
  return named.length === 0 ? null : new Set(named);
}
