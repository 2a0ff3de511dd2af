import { DAY, plus, within } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { OrderSettings } from './settings.ts';
import type { Fault, Order } from './types.ts';

/** A refused parcel on a buyer's record. Only the buyer's own fault counts against them, and not for ever. */
export interface BuyerIncident {
  readonly orderId: string;
  readonly at: Instant;
  readonly fault: Fault;
  readonly expiresAt: Instant;
}

export function incidentOf(order: Order, settings: OrderSettings): BuyerIncident | null {
  if (order.refusal === null || order.closedAt === null) return null;
  const { closedAt, refusal } = order;
  const expiresAt = plus(closedAt, settings.incidentDays * DAY);
  return { orderId: order.id, at: closedAt, fault: refusal.fault, expiresAt };
}

export const incidentsCounting = (
  incidents: readonly BuyerIncident[],
  now: Instant,
): readonly BuyerIncident[] =>
  incidents.filter(one => one.fault === 'buyer' && within(now, one.at, one.expiresAt));

/** Until when COD is suspended by the refusal at `at`; `null` when it is not one too many. */
export function suspensionAfter(
  incidents: readonly BuyerIncident[],
  at: Instant,
  { suspension }: OrderSettings,
): Instant | null {
  const since = plus(at, -suspension.withinDays * DAY);
  const recent = incidents.filter(one => one.fault === 'buyer' && since < one.at && one.at <= at);
  return recent.length >= suspension.refusals ? plus(at, suspension.days * DAY) : null;
}
