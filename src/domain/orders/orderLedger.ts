import type { Posted } from './balances.ts';
import type { OrderEvent } from './commands.ts';
import type { LedgerDraft } from './entry.ts';
import { inCurrencyOf, postCapture, postCodDelivered, postCodRefused } from './postings.ts';
import { postRelease, postUndelivered } from './postings.ts';
import { positionOf } from './position.ts';
import type { Order } from './types.ts';

export interface OrderLedgerContext {
  /** Every entry of this order so far. */
  readonly entries: readonly Posted[];
  readonly commissionBp: number;
  /** The carrier's price there and back, minor units of the order's currency. */
  readonly freight: { readonly forward: number; readonly return: number };
}

/** What an event of an order moves. `order` is the order after it. */
export function ledgerForOrderEvent(
  event: OrderEvent,
  order: Order,
  context: OrderLedgerContext,
): readonly LedgerDraft[] {
  if (order.total === null) return [];
  const escrow = inCurrencyOf(order, positionOf(context.entries).escrow);
  switch (event.type) {
    case 'paid':
      return postCapture(order, event.amount, event.at, 'payment');
    case 'cod_confirmed':
      return event.deposit ? postCapture(order, event.deposit, event.at, 'deposit') : [];
    case 'delivered':
      return event.collected && order.carrierId
        ? postCodDelivered(order, order.carrierId, event.collected, event.at)
        : [];
    case 'refused':
      return postCodRefused(order, escrow, context.freight.forward + context.freight.return, event.at);
    case 'lost':
    case 'returned':
    case 'cancelled':
      return postUndelivered(order, escrow, event.at);
    case 'settled':
      return postRelease(order, escrow, context.commissionBp, event.at);
    default:
      return [];
  }
}

/** The condition of `settle`: nothing of this order is still with the carrier. */
export const cashReceived = (entries: readonly Posted[]): boolean => positionOf(entries).receivable === 0;
