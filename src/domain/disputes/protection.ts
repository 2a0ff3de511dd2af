import { plus, type Instant } from '../shared/instant.ts';
import type { Order, OrderStatus } from '../orders/types.ts';
import type { DisputeSettings } from './settings.ts';
import type { DisputeReason } from './types.ts';

const arrived: readonly OrderStatus[] = ['delivered', 'confirmed', 'settled'];
const undelivered: readonly OrderStatus[] = ['shipped', 'out_for_delivery'];
const sentBack: readonly OrderStatus[] = ['cancelled', 'refused', 'returned'];

interface Window {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** When a claim for this reason may be made on an order in this state; `null` when never. */
export function protectionWindow(
  order: Order,
  reason: DisputeReason,
  settings: DisputeSettings,
): Window | null {
  const to = order.confirmBy ?? (order.closedAt && plus(order.closedAt, settings.protectionAfterDelivery));
  if (reason === 'refund_not_received') return sentBack.includes(order.status) ? { from: null, to } : null;
  if (arrived.includes(order.status)) return { from: null, to };
  if (reason !== 'not_received') return null;
  if (order.status === 'lost' || order.status === 'returned') return { from: null, to };
  return undelivered.includes(order.status) && order.promisedBy !== null
    ? { from: order.promisedBy, to: null }
    : null;
}
