import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readView, type RiskView } from './riskView.ts';

export type ViewChange = Readonly<Record<string, string | null | undefined>>;

/** The page's choices live in its address, so that a link shows the same figures. */
export function useRiskView(): {
  readonly view: RiskView;
  readonly change: (changes: ViewChange) => void;
} {
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback(
    (changes: ViewChange) =>
      setSearch(known => {
        const next = new URLSearchParams(known);
        for (const [key, value] of Object.entries(changes)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      }),
    [setSearch],
  );
  return { view, change };
}
