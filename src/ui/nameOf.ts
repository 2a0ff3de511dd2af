import { useCallback } from 'react';
import { useLocale, type RaRecord } from 'ra-core';

const first = (record: RaRecord, fields: readonly string[]): string | undefined => {
  for (const field of fields) {
    const value: unknown = record[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
};

const NAMES = {
  en: ['titleEn', 'nameEn', 'titleZh', 'nameZh'],
  zh: ['titleZh', 'nameZh', 'titleEn', 'nameEn'],
} as const;
const OTHERS = ['name', 'number', 'displayName', 'fileName', 'username'] as const;

/** What people call a record, in the reader's language. */
export const nameOf = (record: RaRecord, locale: string): string =>
  first(record, locale === 'zh' ? NAMES.zh : NAMES.en) ?? first(record, OTHERS) ?? String(record.id);

export function useNameOf(): (record: RaRecord) => string {
  const locale = useLocale();
  return useCallback(record => nameOf(record, locale), [locale]);
}
