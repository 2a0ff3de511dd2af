import type { Buyer } from '../../src/contract/records.ts';
import { standingOf } from '../../src/domain/cod/standing.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { ringHash, storedBuyer, type BuyerSeed } from './buyers.ts';
import { groupBy } from './groups.ts';
import type { OrderBook } from './orders.ts';

/** What the year has made of each buyer; who never ordered is not known to the marketplace. */
export function buyerRecords(buyers: readonly BuyerSeed[], book: OrderBook, today: Instant): Buyer[] {
  const ordersOf = groupBy([...book.orders.values()], order => order.buyerId);
  return buyers.flatMap(buyer => {
    const orders = ordersOf.get(buyer.id);
    return orders ? [recordOf(buyer, orders, book, today)] : [];
  });
}

/** Of the ring's accounts, those whose claims somebody has laid side by side. */
const noticed = { reason: 'The same photo in claims of several accounts', by: 'user-manager', until: null };

function recordOf(buyer: BuyerSeed, orders: readonly Order[], { memory }: OrderBook, today: Instant): Buyer {
  const incidents = memory.incidentsOf.get(buyer.id) ?? [];
  const suspended = memory.suspendedUntil.get(buyer.id) ?? null;
  const file = {
    phoneVerified: buyer.phoneVerified,
    incidents,
    codSuspendedUntil: suspended,
    blocklisted: null,
  };
  const disputed = orders.some(order => order.disputeIds.length > 0);
  return storedBuyer(buyer, {
    firstSeenAt: orders[0]?.placedAt ?? today,
    completedOrders: standingOf(file, orders, today, 'CNY').completedOrders,
    incidents: [...incidents],
    codSuspendedUntil: suspended !== null && suspended > today ? suspended : null,
    sellerIds: [...new Set(orders.map(order => order.sellerId))].toSorted(),
    disputed,
    blocklisted: disputed && buyer.addressHash === ringHash() ? noticed : null,
  });
}
