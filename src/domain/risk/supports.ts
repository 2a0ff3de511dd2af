import type { Order } from '../orders/types.ts';

/** Figures that need something of an order that not every file says. */
export const supportedFigures = [
  'refusal_by_cod',
  'refusal_by_ship_date',
  'refusal_by_region',
  'refusal_by_category',
  'refusal_by_carrier',
  'refusal_reasons',
  'refusal_by_buyer_tenure',
  'delivery_days',
  'late_deliveries',
  'dispute_rate',
  'buyer_incidents',
  'money',
] as const;
export type SupportedFigure = (typeof supportedFigures)[number];

/** Whether one order says what the figure needs. */
const says = {
  refusal_by_cod: order => order.paymentMethod !== 'unknown',
  refusal_by_ship_date: order => order.shippedAt !== null,
  refusal_by_region: order => order.regionId !== null,
  refusal_by_category: order => order.lines.some(line => line.categoryId !== null),
  refusal_by_carrier: order => order.carrierId !== null,
  refusal_reasons: order => order.refusal !== null && order.refusal.reason !== 'other',
  refusal_by_buyer_tenure: order => order.buyerPriorOrders !== null,
  delivery_days: order => order.shippedAt !== null && order.closedAt !== null,
  late_deliveries: order => order.promisedBy !== null && order.closedAt !== null,
  dispute_rate: order => order.disputeIds.length > 0,
  buyer_incidents: order => order.buyerId !== null,
  money: order => order.total !== null,
} satisfies Record<SupportedFigure, (order: Order) => boolean>;

/** The figures that no order of the set says anything for. An empty set supports none. */
export const unsupportedFigures = (orders: readonly Order[]): readonly SupportedFigure[] =>
  supportedFigures.filter(figure => !orders.some(says[figure]));
