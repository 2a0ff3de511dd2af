import type { RatedOrder, RateQuery } from './query.ts';

/**
 * Refusals are counted over COD parcels. Where nobody knows of any order how it was paid, as in many an imported file, that
 * would be over nothing: then they are counted over all.
 */
export const paymentOfRefusals = (
  orders: readonly Pick<RatedOrder, 'paymentMethod'>[],
): RateQuery['payment'] =>
  orders.length > 0 && orders.every(({ paymentMethod }) => paymentMethod === 'unknown')
    ? 'cod_or_unknown'
    : 'cod';
