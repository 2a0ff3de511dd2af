import type { ImportMap } from '../../src/contract/importMap.ts';
import type { UnsupportedFigure } from '../../src/contract/importReport.ts';

/** Figures that a file read by this map cannot support, in the order in which a manager meets them. */
export function unsupportedBy(map: ImportMap): UnsupportedFigure[] {
  const paymentKnown = !('value' in map.paymentMethod) || map.paymentMethod.value !== 'unknown';
  const missing: readonly (readonly [UnsupportedFigure, boolean])[] = [
    ['ship_cohort_assumed', !map.shippedAt && map.assumeShippedWhenPlaced],
    ['ship_cohort', !map.shippedAt && !map.assumeShippedWhenPlaced],
    ['promised_date', !map.promisedBy],
    ['delivery_days', !map.shippedAt || !map.closedAt],
    ['payment_method', !paymentKnown],
    ['cod_economics', true],
    ['buyer_history', true],
    ['carrier', true],
    ['dispute_rate', true],
    [
      'refusal_reasons',
      Object.values(map.status.values).every(outcome => !outcome.reason || outcome.reason === 'other'),
    ],
    ['ledger', true],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([figure]) => figure);
}
