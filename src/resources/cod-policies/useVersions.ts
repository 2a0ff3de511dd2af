import { useGetList } from 'ra-core';
import type { Records } from '../../contract/records.ts';

export type Policy = Records['cod-policies'];

const MOST = 100;

/** The seller's versions, newest first. */
export function useVersions(sellerId: string | null | undefined) {
  const { data, isPending } = useGetList<Policy>(
    'cod-policies',
    {
      filter: { sellerId },
      sort: { field: 'number', order: 'DESC' },
      pagination: { page: 1, perPage: MOST },
    },
    { enabled: typeof sellerId === 'string' },
  );
  const versions: readonly Policy[] = data ?? [];
  const withStatus = (status: Policy['status']) => versions.find(version => version.status === status);
  return {
    versions,
    isPending,
    published: withStatus('published'),
    draft: withStatus('draft'),
  };
}
