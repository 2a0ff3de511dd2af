import { useGetList } from 'ra-core';
import type { Drill } from '../../contract/reports.ts';

const one = { page: 1, perPage: 1 };
const sort = { field: 'id', order: 'ASC' } as const;

/** How long a figure's list becomes when it is narrowed further: the list itself counts. */
export function useDrillCount(
  drill: Drill | undefined,
  more: Readonly<Record<string, unknown>>,
): { readonly count: number; readonly drill: Drill } | undefined {
  const filter = { ...drill?.filter, ...more };
  const { total } = useGetList(
    drill?.resource ?? 'orders',
    { filter, pagination: one, sort },
    { enabled: drill !== undefined },
  );
  return drill && total !== undefined ? { count: total, drill: { ...drill, filter } } : undefined;
}
