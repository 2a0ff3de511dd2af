import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { DoorstepDataProvider } from '../providers/dataProvider.ts';

/** For which of a seller's products and counties COD is offered, as the server counts it. */
export function useCoverage(sellerId: string | null | undefined) {
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  return useQuery({
    queryKey: ['cod', 'coverage', sellerId],
    queryFn: ({ signal }) => dataProvider.codCoverage(sellerId ?? '', signal),
    enabled: typeof sellerId === 'string' && sellerId !== '',
  });
}
