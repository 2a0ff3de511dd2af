import { DAY, plus } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { Order } from '../orders/types.ts';

export const dataGaps = [
  'unknown_region',
  'unknown_amount',
  'unknown_outcome',
  'unknown_payment_method',
  'unknown_carrier',
  'unknown_buyer',
] as const;
export type DataGap = (typeof dataGaps)[number];

/** A parcel that is out longer than this has an outcome; only nobody wrote it down. */
const OUTCOME_DUE = 45 * DAY;
export const outcomeDueBefore = (now: Instant): Instant => plus(now, -OUTCOME_DUE);
export const openOutcomes = ['shipped', 'out_for_delivery'] as const;

const holds = {
  unknown_region: order => order.regionId === null,
  unknown_amount: order => order.total === null,
  unknown_outcome: (order, due) =>
    (order.status === 'shipped' || order.status === 'out_for_delivery') && order.placedAt < due,
  unknown_payment_method: order => order.paymentMethod === 'unknown',
  unknown_carrier: order => order.carrierId === null && order.shippedAt !== null,
  unknown_buyer: order => order.buyerId === null,
} satisfies Record<DataGap, (order: Order, due: Instant) => boolean>;

/** How many orders lack what figures are made of. */
export function countGaps(orders: readonly Order[], now: Instant): Readonly<Record<DataGap, number>> {
  const due = outcomeDueBefore(now);
  const counts: Record<DataGap, number> = {
    unknown_region: 0,
    unknown_amount: 0,
    unknown_outcome: 0,
    unknown_payment_method: 0,
    unknown_carrier: 0,
    unknown_buyer: 0,
  };
  for (const order of orders) for (const gap of dataGaps) if (holds[gap](order, due)) counts[gap] += 1;
  return counts;
}
