import { ledgerForOrderEvent } from '../../src/domain/orders/orderLedger.ts';
import { incidentOf, suspensionAfter } from '../../src/domain/orders/incidents.ts';
import { defaultOrderSettings } from '../../src/domain/orders/settings.ts';
import type { OrderCommand } from '../../src/domain/orders/commands.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { createMemory, type Memory } from './checkout.ts';
import type { Ledger } from './ledger.ts';
import { planJourney } from './journey.ts';
import { planLife } from './orderLife.ts';
import { placeBasket } from './placement.ts';
import type { Random } from './random.ts';
import { stepOrder } from './replay.ts';
import type { Basket } from './shopping.ts';
import type { Stage } from './stage.ts';

const COMMISSION_BP = 500;

export interface OrderBook {
  readonly orders: Map<string, Order>;
  readonly memory: Memory;
  /** Gives one command to one order: new state, and what it posts. */
  readonly act: (orderId: string, command: OrderCommand, at: Instant) => Order;
}

/** Places every basket in its turn and lets its life run to the door, or to today. */
export function replayOrders(
  baskets: readonly Basket[],
  stage: Stage,
  ledger: Ledger,
  newId: (at: Instant) => string,
  random: Random,
): OrderBook {
  const book = openBook(stage, ledger);
  baskets.forEach((basket, i) => {
    const order = placeBasket(
      basket,
      { id: newId(basket.placedAt), number: `LN-${1_001 + i}` },
      book.memory,
      stage,
      random,
    );
    book.orders.set(order.id, order);
    const steps = planLife(order, planJourney(order, basket, stage, random), random);
    for (const { at, command } of steps) if (at <= stage.at) book.act(order.id, command, at);
    remember(book.orders.get(order.id) ?? order, book.memory);
  });
  return book;
}

function openBook(stage: Stage, ledger: Ledger): OrderBook {
  const orders = new Map<string, Order>();
  const freightOf = new Map(stage.carriers.map(carrier => [carrier.id, carrier.freight]));
  const act = (orderId: string, command: OrderCommand, at: Instant): Order => {
    const order = orders.get(orderId);
    if (!order) throw new RangeError(`No such order: ${orderId}`);
    let now = order;
    for (const { event, after } of stepOrder(order, command, at)) {
      const freight = freightOf.get(after.carrierId ?? '') ?? { forward: 0, return: 0 };
      const context = { entries: ledger.ofOrder(orderId, at), commissionBp: COMMISSION_BP, freight };
      ledger.post(ledgerForOrderEvent(event, after, context));
      now = after;
    }
    orders.set(orderId, now);
    return now;
  };
  return { orders, memory: createMemory(), act };
}

/** What the next order of this buyer, or of this seller, will be asked against. */
function remember(order: Order, memory: Memory): void {
  push(memory.openOf, order.sellerId, order);
  if (order.buyerId === null) return;
  push(memory.ordersOf, order.buyerId, order);
  const incident = incidentOf(order, defaultOrderSettings);
  if (!incident) return;
  const incidents = [...(memory.incidentsOf.get(order.buyerId) ?? []), incident].toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  memory.incidentsOf.set(order.buyerId, incidents);
  const until = suspensionAfter(incidents, incident.at, defaultOrderSettings);
  if (until !== null) memory.suspendedUntil.set(order.buyerId, until);
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
