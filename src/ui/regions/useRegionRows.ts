import { useMemo, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useDataProvider, useGetList } from 'ra-core';
import type { Region } from '../../domain/regions/types.ts';

export type RegionRecord = Region & { readonly version: number };

export interface RegionRow {
  readonly region: RegionRecord;
  /** 1 for the outermost, as ARIA counts. */
  readonly depth: number;
  readonly open: boolean;
  readonly leaf: boolean;
}

const ROOTS = 'roots';
/** Home market first, then the world by name. */
const HOME = 'CN';

const inOrder = (regions: readonly RegionRecord[]): RegionRecord[] =>
  regions.toSorted((a, b) => Number(b.id === HOME) - Number(a.id === HOME));

/** The branches that are open, as the rows one sees; each branch is fetched when it is first opened. */
export function useRegionRows() {
  const dataProvider = useDataProvider();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const parents = [ROOTS, ...opened];
  const branches = useQueries({
    queries: parents.map(parent => ({
      queryKey: ['regions', 'children', parent],
      staleTime: Infinity,
      queryFn: async () =>
        (
          await dataProvider.getList<RegionRecord>('regions', {
            filter: { parentId: parent === ROOTS ? null : parent },
            pagination: { page: 1, perPage: 1000 },
            sort: { field: parent === ROOTS ? 'nameEn' : 'id', order: 'ASC' },
          })
        ).data,
    })),
  });
  const children = new Map(parents.map((parent, index) => [parent, branches[index]?.data] as const));
  const rowsBelow = (parent: string, depth: number): RegionRow[] =>
    inOrder(children.get(parent) ?? []).flatMap(region => {
      const open = opened.has(region.id);
      const leaf = region.level === 'county' || (open && children.get(region.id)?.length === 0);
      const row = { region, depth, open, leaf };
      return open ? [row, ...rowsBelow(region.id, depth + 1)] : [row];
    });
  const toggle = (id: string) =>
    setOpened(before => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return { rows: rowsBelow(ROOTS, 1), toggle, isPending: branches.some(branch => branch.isPending) };
}

/** Regions by name, alias or code, in place of the tree while one searches. */
export function useRegionSearch(search: string): {
  readonly rows: readonly RegionRow[];
  readonly isPending: boolean;
} {
  const q = search.trim();
  const { data, isPending } = useGetList<RegionRecord>(
    'regions',
    { filter: { q }, pagination: { page: 1, perPage: 50 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: q !== '' },
  );
  const rows = useMemo(
    () => (data ?? []).map(region => ({ region, depth: 1, open: false, leaf: true })),
    [data],
  );
  return { rows, isPending: q !== '' && isPending };
}
