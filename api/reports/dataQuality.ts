import {
  countGaps,
  dataGaps,
  openOutcomes,
  outcomeDueBefore,
  type DataGap,
} from '../../src/domain/risk/dataGaps.ts';
import { assertNever } from '../../src/domain/shared/result.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { DataQualityReport } from '../../src/contract/reports.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';

type Gap = DataQualityReport['gaps'][number];

/** Which figures a gap makes less certain. */
const WEAKENS: Record<DataGap, Gap['weakens']> = {
  unknown_region: ['refusal-rate', 'dispute-rate'],
  unknown_amount: ['money'],
  unknown_outcome: ['refusal-rate', 'dispute-rate'],
  unknown_payment_method: ['refusal-rate'],
  unknown_carrier: ['refusal-rate', 'remittance'],
  unknown_buyer: ['dispute-rate'],
};

const filterOf = (gap: DataGap, now: Instant): Readonly<Record<string, unknown>> => {
  switch (gap) {
    case 'unknown_region':
      return { regionId: null };
    case 'unknown_amount':
      return { amount: null };
    case 'unknown_outcome':
      return { status: openOutcomes, placedAt_lt: outcomeDueBefore(now) };
    case 'unknown_payment_method':
      return { paymentMethod: 'unknown' };
    case 'unknown_carrier':
      return { carrierId: null, shippedAt_neq: null };
    case 'unknown_buyer':
      return { buyerId: null };
    default:
      return assertNever(gap);
  }
};

/** @param orders those that the actor may see, and no other filter: the drills repeat only the gap */
export function dataQuality(orders: readonly OrderRecord[], now: Instant): DataQualityReport {
  const counts = countGaps(orders, now);
  const gapOf = (code: DataGap): Gap => ({
    code,
    count: counts[code],
    share: orders.length === 0 ? null : counts[code] / orders.length,
    weakens: WEAKENS[code],
    drill: { resource: 'orders', filter: filterOf(code, now) },
  });
  return {
    id: 'data-quality',
    orders: orders.length,
    imported: orders.filter(order => order.imported !== null).length,
    gaps: dataGaps.map(gapOf).filter(gap => gap.count > 0),
  };
}
