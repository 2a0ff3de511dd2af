import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { DoorstepDataProvider } from '../providers/dataProvider.ts';
import type { ReportName } from '../contract/reports.ts';

interface ReportOptions {
  readonly enabled?: boolean;
  /** While another selection loads, the last one stays on the page. */
  readonly keep?: boolean;
}

/** A report of the server, whole: no figure is made from a page of records. */
export function useReport<N extends ReportName>(
  name: N,
  params: Readonly<Record<string, unknown>> = {},
  { enabled = true, keep = false }: ReportOptions = {},
) {
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  return useQuery({
    queryKey: ['reports', name, params],
    queryFn: ({ signal }) => dataProvider.report(name, params, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
