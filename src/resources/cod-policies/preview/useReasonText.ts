import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import { isInstant } from '../../../domain/shared/instant.ts';
import { useFormat } from '../../../ui/format.ts';
import type { CodReason } from '../../../domain/cod/types.ts';
import type { CodAudience } from '../../../i18n/policy/codReasons.ts';

/** Facts that are minor units of the fact `currency`. */
const amounts = ['limit', 'actual'];
/** What a reader is not told of stays open in the sentence. */
const untold = {
  limit: '…',
  actual: '…',
  until: '…',
  count: '…',
  open: '…',
  today: '…',
  refusals: '…',
  citation: '',
  restriction: '…',
};

/** A reason as a sentence for one of those who may read it. */
export function useReasonText(): (reason: CodReason, audience: CodAudience) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    ({ code, facts }, audience) => {
      const { currency } = facts;
      const said = Object.entries(facts).flatMap(([name, value]): [string, string | number][] => {
        if (typeof value === 'number')
          return amounts.includes(name) && typeof currency === 'string'
            ? [[name, format.money({ amount: value, currency })]]
            : [[name, format.number(value)]];
        return typeof value === 'string' ? [[name, isInstant(value) ? format.instant(value) : value]] : [];
      });
      return translate(`policy.cod.reasons.${code}.${audience}`, {
        ...untold,
        ...Object.fromEntries(said),
      }).trim();
    },
    [translate, format],
  );
}
