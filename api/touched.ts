import type { Reader } from './store.ts';

/** What disputes touch: all that a mediator needs to see of the marketplace. */
export interface Touched {
  readonly orderIds: readonly string[];
  readonly sellerIds: readonly string[];
  readonly productIds: readonly string[];
  readonly policyIds: readonly string[];
}

const distinct = (ids: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(ids.filter(id => typeof id === 'string')),
];

export async function touchedByDisputes(reader: Reader): Promise<Touched> {
  const disputes = await reader.all('disputes');
  const orderIds = distinct(disputes.map(dispute => dispute.orderId));
  const orders = await reader.getMany('orders', orderIds);
  return {
    orderIds,
    sellerIds: distinct(disputes.map(dispute => dispute.sellerId)),
    productIds: distinct(orders.flatMap(order => order.lines.map(line => line.productId))),
    policyIds: distinct(orders.map(order => order.codDecision?.policyId)),
  };
}
