import { useMemo } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetOne, useTranslate } from 'ra-core';
import { rankGroups } from '../../domain/risk/ranking.ts';
import type { RegionLevel } from '../../domain/regions/types.ts';
import type { Records } from '../../contract/records.ts';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';
import { paramsOf, reportOf, type RatePanelProps } from './kinds.ts';
import { levelBelow, regionLayers, type RegionLayer } from './regionLayers.ts';
import type { RateRow } from './rateRows.ts';
import { useNames } from './useNames.ts';

/** The layers of the level asked for, or of the closest look that most orders allow. */
function useRegionLayers(props: RatePanelProps) {
  const { filter, level } = props.view;
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  const within = filter.regionId ?? null;
  const { data: region } = useGetOne<Records['regions']>(
    'regions',
    { id: within ?? '' },
    { enabled: within !== null, staleTime: Infinity },
  );
  const first: RegionLevel | undefined =
    within === null ? 'country' : region ? levelBelow(region.level) : undefined;
  const params = paramsOf(props);
  return useQuery({
    queryKey: ['reports', reportOf[props.kind], 'regions', params, level, first],
    enabled: level !== 'auto' || first !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const ask = (by: RegionLevel, inside: string | null) =>
        dataProvider.report(
          reportOf[props.kind],
          { ...params, by, filter: { ...filter, ...(inside === null ? {} : { regionId: inside }) } },
          signal,
        );
      if (level === 'auto') return regionLayers(ask, { level: first ?? 'country', within });
      return [{ level, within, cells: (await ask(level, within)).cells }];
    },
  });
}

interface NamedLayer {
  readonly layer: RegionLayer;
  readonly rows: readonly RateRow[];
  readonly differ: boolean;
}

const idsIn = (layers: readonly RegionLayer[]): readonly string[] =>
  layers.flatMap(({ within, cells }) => [within, ...cells.map(cell => cell.key)].filter(id => id !== null));

/** The closest look first, then what lies elsewhere, from near to far. */
export function useRegionRows(props: RatePanelProps) {
  const translate = useTranslate();
  const query = useRegionLayers(props);
  const layers = query.data;
  const nameOf = useNames(
    'regions',
    useMemo(() => idsIn(layers ?? []), [layers]),
  );
  const named = useMemo(
    () =>
      layers?.toReversed().map((layer): NamedLayer => {
        const { within, cells } = layer;
        const place = within === null ? translate('risk.everywhere') : nameOf(within);
        const { groups, differ } = rankGroups(cells);
        const unknown =
          within === null
            ? translate('risk.unknown_region')
            : translate('risk.within_unknown', { name: nameOf(within) });
        const rows = groups.map(({ group, shrunk }): RateRow => ({
          id: group.key ?? `unknown in ${within ?? 'all'}`,
          label: group.key === null ? unknown : nameOf(group.key),
          place,
          cell: group,
          shrunk,
        }));
        return { layer, rows, differ };
      }),
    [layers, nameOf, translate],
  );
  return { query, named, nameOf };
}
