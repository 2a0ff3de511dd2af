import type { Buyer } from '../../contract/records.ts';

type NotForSellers = 'incidents' | 'blocklisted' | 'codSuspendedUntil' | 'completedOrders' | 'disputed';

/** A seller is not told what other sellers and the platform know of a buyer: these fields do not come. */
export type SeenBuyer = Omit<Buyer, NotForSellers> & Partial<Pick<Buyer, NotForSellers>>;
