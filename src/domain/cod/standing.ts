import { money, zero } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { Fault, Order } from '../orders/types.ts';
import { isOpenCod, cashAtDoor } from './exposure.ts';
import type { BuyerStanding } from './types.ts';

/** What the platform keeps about a buyer beside the orders. */
export interface BuyerFile {
  readonly phoneVerified: boolean;
  readonly incidents: readonly { readonly at: Instant; readonly fault: Fault; readonly expiresAt: Instant }[];
  readonly codSuspendedUntil: Instant | null;
  readonly blocklisted: { readonly until: Instant | null } | null;
}

/** @param orders the buyer's own, of every seller; only those placed by `at` count */
export function standingOf(
  buyer: BuyerFile,
  orders: readonly Order[],
  at: Instant,
  currency: string,
): BuyerStanding {
  const open = orders.filter(order => isOpenCod(order, at));
  const amount = open.reduce((sum, order) => sum + cashAtDoor(order, currency), 0);
  const { blocklisted, codSuspendedUntil } = buyer;
  return {
    completedOrders: orders.filter(order => isCompleted(order, at)).length,
    refusalsByFault: buyer.incidents.filter(i => i.fault === 'buyer' && i.at <= at && i.expiresAt > at)
      .length,
    openCodOrders: open.length,
    openCodAmount: money(amount, currency),
    suspendedUntil: codSuspendedUntil !== null && codSuspendedUntil > at ? codSuspendedUntil : null,
    blocklisted: blocklisted !== null && (blocklisted.until === null || blocklisted.until > at),
    phoneVerified: buyer.phoneVerified,
  };
}

/** Taken from the courier and not given up since: a first order counts once it has arrived. */
const isCompleted = (order: Order, at: Instant): boolean =>
  (order.status === 'delivered' || order.status === 'confirmed' || order.status === 'settled') &&
  order.closedAt !== null &&
  order.closedAt <= at;

/** Whom a seller has in mind when asking where COD is offered: known, reachable, with nothing against them. */
export const inGoodStanding = (currency: string): BuyerStanding => ({
  completedOrders: 1,
  refusalsByFault: 0,
  openCodOrders: 0,
  openCodAmount: zero(currency),
  suspendedUntil: null,
  blocklisted: false,
  phoneVerified: true,
});
