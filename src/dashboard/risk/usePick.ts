import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { drillTo } from '../../ui/drillTo.ts';
import type { RateRow } from './rateRows.ts';

/** A click on a mark opens what its rate counts. */
export function usePick(rows: readonly RateRow[] | undefined): (id: string) => void {
  const navigate = useNavigate();
  return useCallback(
    id => {
      const cell = rows?.find(row => row.id === id)?.cell;
      if (cell) navigate(drillTo(cell.drill.numerator));
    },
    [rows, navigate],
  );
}
