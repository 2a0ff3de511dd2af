import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import type { Share } from '../../../ui/ShareBar.tsx';

interface Counts {
  readonly offered: number;
  readonly conditional: number;
  readonly denied: number;
}

export function useShares(): (counts: Counts) => readonly Share[] {
  const translate = useTranslate();
  return useCallback(
    ({ offered, conditional, denied }) => [
      { label: translate('codPolicy.coverage.offered'), count: offered, color: 'success.main' },
      { label: translate('codPolicy.coverage.conditional'), count: conditional, color: 'warning.main' },
      { label: translate('codPolicy.coverage.denied'), count: denied, color: 'text.disabled' },
    ],
    [translate],
  );
}
