import { useMemo } from 'react';
import { useLocale, useTranslate } from 'ra-core';
import { MARKET_ZONE, useFormat } from '../../ui/format.ts';
import type { Instant } from '../../domain/shared/instant.ts';

/** A week or month by its first instant: short below an axis, in full in a table. */
export function useBucketLabel(bucket: 'week' | 'month') {
  const locale = useLocale();
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const tag = locale === 'zh' ? 'zh-CN' : 'en-GB';
    const of = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { timeZone: MARKET_ZONE, ...options });
    const month = of({ month: 'short', year: 'numeric' });
    const full = (start: Instant) =>
      bucket === 'month'
        ? month.format(new Date(start))
        : translate('risk.week_of', { day: format.date(start) });
    const day = of({ day: 'numeric', month: 'short', year: '2-digit' });
    const short = (start: Instant) => (bucket === 'month' ? full(start) : day.format(new Date(start)));
    return { full, short };
  }, [bucket, locale, translate, format]);
}
