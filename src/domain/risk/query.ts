import type { Order } from '../orders/types.ts';
import type { RegionTree } from '../regions/tree.ts';
import type { RegionLevel } from '../regions/types.ts';
import type { Instant } from '../shared/instant.ts';
import type { Bucket } from './timeZone.ts';

export type Dimension =
  | { readonly kind: 'time'; readonly bucket: Bucket }
  | { readonly kind: 'region'; readonly level: RegionLevel }
  /** `leaf`: as recorded on the line. */
  | { readonly kind: 'category'; readonly level: 'leaf' | 'top' }
  | { readonly kind: 'product' | 'seller' | 'carrier' | 'payment_method' | 'all' };

export type CohortField = 'shippedAt' | 'placedAt';

export interface RateQuery {
  readonly by: Dimension;
  /** `null`: the rate's own, ship date for refusals and order date for disputes. Files without ship dates need the other. */
  readonly cohort: CohortField | null;
  /** Half-open; a missing end is open. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** Imported orders whose file does not say how they were paid count only when asked for. */
  readonly payment: 'cod' | 'cod_or_unknown' | 'any';
  readonly timeZone: string;
  readonly regions: RegionTree;
  /** Parent by category id. */
  readonly categoryParents: ReadonlyMap<string, string | null>;
}

/** As the contract's list conditions. `eq` and `neq` with several values: any of, none of. */
export interface DrillCondition {
  readonly field: string;
  readonly op: 'eq' | 'neq' | 'gte' | 'lt';
  readonly values: readonly (string | null)[];
}

/** What the rates read of an order. */
export type RatedOrder = Pick<
  Order,
  | 'status'
  | 'paymentMethod'
  | 'sellerId'
  | 'carrierId'
  | 'regionId'
  | 'lines'
  | 'shippedAt'
  | 'placedAt'
  | 'disputeIds'
>;

export interface RateCell {
  /** The bucket's first instant, or an id; `null` is the group of orders that do not say. */
  readonly key: string | null;
  readonly numerator: number;
  readonly denominator: number;
  /** Of the cohort, without an end yet. */
  readonly open: number;
  readonly rate: number | null;
  /** Wilson 95 %. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the cohort that has come to its end. */
  readonly maturity: number | null;
  readonly mature: boolean;
  /** Selects exactly this group of the list of orders. */
  readonly where: readonly DrillCondition[];
}
