import { cashAtDoor, isOpenCod } from '../../src/domain/cod/exposure.ts';
import { evaluateCod } from '../../src/domain/cod/evaluateCod.ts';
import { standingOf } from '../../src/domain/cod/standing.ts';
import type { CodQuestion, Verdict } from '../../src/domain/cod/types.ts';
import type { CodWorld } from '../../src/domain/cod/world.ts';
import type { BuyerIncident } from '../../src/domain/orders/incidents.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import { money } from '../../src/domain/shared/money.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { policyInForce } from './policies.ts';
import type { Basket } from './shopping.ts';
import type { Stage } from './stage.ts';

/** What the platform knew of a buyer and of a seller's cash when an order came in. */
export interface Memory {
  readonly ordersOf: Map<string, Order[]>;
  readonly incidentsOf: Map<string, BuyerIncident[]>;
  readonly suspendedUntil: Map<string, Instant>;
  readonly openOf: Map<string, Order[]>;
}

export const createMemory = (): Memory => ({
  ordersOf: new Map(),
  incidentsOf: new Map(),
  suspendedUntil: new Map(),
  openOf: new Map(),
});

/** Asks the evaluator as checkout does, in the world of that moment. */
export function askCheckout(basket: Basket, shipping: number, memory: Memory, stage: Stage): Verdict {
  return evaluateCod(questionOf(basket, shipping, memory, stage), worldAt(basket, memory, stage));
}

function questionOf(
  { buyer, placedAt, items, sellerId }: Basket,
  shipping: number,
  memory: Memory,
  stage: Stage,
): CodQuestion {
  const file = {
    phoneVerified: buyer.phoneVerified,
    incidents: memory.incidentsOf.get(buyer.id) ?? [],
    codSuspendedUntil: memory.suspendedUntil.get(buyer.id) ?? null,
    blocklisted: null,
  };
  return {
    lines: items.map(({ product, quantity }) => ({
      productId: product.id,
      sellerId,
      categoryPath: stage.categoryPath(product.categoryId),
      flags: [...product.flags, ...stage.categoryFlags(product.categoryId)],
      unitPrice: product.price,
      quantity,
      shipsFrom: product.shipsFrom,
    })),
    charges: [{ sellerId, amount: money(shipping, 'CNY') }],
    regionId: buyer.regionId,
    buyer: standingOf(file, memory.ordersOf.get(buyer.id) ?? [], placedAt, 'CNY'),
    at: placedAt,
  };
}

function worldAt({ sellerId, placedAt, buyer }: Basket, memory: Memory, stage: Stage): CodWorld {
  const policy = policyInForce(stage.policiesOf.get(sellerId) ?? [], placedAt);
  const exposure = money(exposureAt(sellerId, placedAt, memory), 'CNY');
  return {
    ...stage.world,
    coverage: stage.coverageAlong(buyer.regionId),
    sellers: new Map([[sellerId, { sellerId, restricted: null, policy, exposure }]]),
  };
}

/** Orders that have ended are forgotten on the way, so that the list stays short. */
function exposureAt(sellerId: string, at: Instant, memory: Memory): number {
  const open = (memory.openOf.get(sellerId) ?? []).filter(order => isOpenCod(order, at));
  memory.openOf.set(sellerId, open);
  return open.reduce((sum, order) => sum + cashAtDoor(order, 'CNY'), 0);
}
