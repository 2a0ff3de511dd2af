import type { ResourceName } from './records.ts';

/** Fields that speak of other sellers' business: a seller who could filter by them could read them. */
const hiddenFromSellers: Partial<Record<ResourceName, readonly string[]>> = {
  buyers: ['addressHash', 'completedOrders', 'codSuspendedUntil', 'blocklistReason', 'sellerIds', 'disputed'],
  remittances: ['expected', 'remitted', 'fee', 'openLines', 'sellerIds', 'orderId', 'tracking'],
};

const hiddenOf: Readonly<Record<string, readonly string[] | undefined>> = hiddenFromSellers;

/** Whether a role may filter, sort and search by a list field. */
export const mayListBy = (role: string, resource: string, field: string): boolean =>
  role !== 'seller' || !hiddenOf[resource]?.includes(field);
