import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readAsked, writeAsked, type Asked } from './asked.ts';

/** The marketplace's own; other currencies are refused by the rules. */
export const CURRENCY = 'CNY';

/** The question lives in the address bar, so that it can be shared and the back button works. */
export function useAsked() {
  const [params, setParams] = useSearchParams();
  const asked = useMemo(() => readAsked(params, CURRENCY), [params]);
  /** What was assumed belongs to the question it was found for; another question begins without. */
  const ask = (change: Partial<Asked>) =>
    setParams(writeAsked({ ...asked, following: [], ...change }), {
      replace: change.following === undefined,
    });
  return { asked, ask, clear: () => setParams(new URLSearchParams()) };
}
