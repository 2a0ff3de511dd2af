import { paymentMethodIds } from '../../domain/orders/types.ts';
import { startOfDay, dayOf } from '../../ui/marketDay.ts';
import { MARKET_ZONE } from '../../ui/format.ts';
import { bucketsOf } from '../../domain/risk/timeZone.ts';
import { assertNever } from '../../domain/shared/result.ts';
import { DAY, plus, type Instant } from '../../domain/shared/instant.ts';
import type { RateParams, ReportFilter } from '../../contract/reports.ts';

export const subjects = ['refusals', 'disputes'] as const;
export const periods = ['30d', '90d', 'month', '12m', 'all', 'custom'] as const;
export const buckets = ['week', 'month'] as const;
export const levels = ['auto', 'country', 'province', 'prefecture', 'county'] as const;
export const categoryLevels = ['category', 'leaf_category'] as const;

export type RegionChoice = (typeof levels)[number];

/** What the page shows, as its address says it. */
export interface RiskView {
  readonly subject: (typeof subjects)[number];
  readonly period: (typeof periods)[number];
  /** Days of the marketplace, of a custom period. `to` counts. */
  readonly from: string | null;
  readonly to: string | null;
  readonly bucket: (typeof buckets)[number];
  readonly level: RegionChoice;
  readonly categories: (typeof categoryLevels)[number];
  /** `null`: as the report sees fit. */
  readonly payment: 'cod' | 'cod_or_unknown' | null;
  readonly filter: ReportFilter;
}

const filterKeys = ['regionId', 'categoryId', 'sellerId', 'carrierId'] as const;
const methods = [...paymentMethodIds, 'unknown'] as const satisfies readonly NonNullable<
  ReportFilter['paymentMethod']
>[];
export const paymentMethods: readonly string[] = methods;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find(known => known === value);
const day = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

const usualBucket = (period: RiskView['period']): RiskView['bucket'] =>
  period === '30d' || period === '90d' || period === 'month' ? 'week' : 'month';

export function readView(search: URLSearchParams): RiskView {
  const period = oneOf(periods, search.get('period')) ?? '12m';
  const method = oneOf(methods, search.get('paymentMethod'));
  const named = filterKeys.flatMap(key => {
    const value = search.get(key);
    return value ? [[key, value] as const] : [];
  });
  return {
    subject: oneOf(subjects, search.get('subject')) ?? 'refusals',
    period,
    from: day(search.get('from')),
    to: day(search.get('to')),
    bucket: oneOf(buckets, search.get('bucket')) ?? usualBucket(period),
    level: oneOf(levels, search.get('level')) ?? 'auto',
    categories: oneOf(categoryLevels, search.get('categories')) ?? 'category',
    payment: oneOf(['cod', 'cod_or_unknown'] as const, search.get('payment')) ?? null,
    filter: { ...Object.fromEntries(named), ...(method ? { paymentMethod: method } : {}) },
  };
}

/** Half-open, as the reports take it; a missing end is open. */
export function spanOf({ period, from, to }: RiskView, now: Instant): Pick<RateParams, 'from' | 'to'> {
  const today = dayOf(now);
  const back = (days: number) => ({ from: startOfDay(dayOf(plus(startOfDay(today), -days * DAY))) });
  switch (period) {
    case '30d':
      return back(29);
    case '90d':
      return back(89);
    case 'month':
      return { from: monthsBack(now, 0) };
    case '12m':
      return { from: monthsBack(now, 11) };
    case 'custom':
      return {
        ...(from === null ? {} : { from: startOfDay(from) }),
        ...(to === null ? {} : { to: startOfDay(to, true) }),
      };
    case 'all':
      return {};
    default:
      return assertNever(period);
  }
}

/** The first instant of a month: this one, or so many before. */
export function monthsBack(now: Instant, months: number): Instant {
  const spanAt = bucketsOf('month', MARKET_ZONE);
  let start = spanAt(now).start;
  for (let i = 0; i < months; i += 1) start = spanAt(plus(start, -1)).start;
  return start;
}
