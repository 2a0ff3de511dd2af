import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { DoorstepDataProvider } from '../providers/dataProvider.ts';
import type { ReportName } from '../contract/reports.ts';

/** A report of the server, whole: no figure is made from a page of records. */
export function useReport<N extends ReportName>(name: N, params: Readonly<Record<string, unknown>> = {}) {
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  return useQuery({
    queryKey: ['reports', name, params],
    queryFn: ({ signal }) => dataProvider.report(name, params, signal),
  });
}
