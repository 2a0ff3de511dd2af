import { useMemo } from 'react';
import { useLocale } from 'ra-core';
import { useFormat, type Formatters } from '../ui/format.ts';

/** As everywhere, but rates keep their decimals, so that a column of them lines up. */
export interface RateFormatters extends Formatters {
  readonly axis: (part: number) => string;
}

export function useRateFormat(): RateFormatters {
  const locale = useLocale();
  const format = useFormat();
  return useMemo(() => {
    const percent = (part: number, digits = 1) =>
      new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(part);
    return { ...format, percent, axis: part => format.percent(part) };
  }, [locale, format]);
}
