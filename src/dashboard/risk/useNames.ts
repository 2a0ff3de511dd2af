import { useMemo } from 'react';
import { useGetMany } from 'ra-core';
import { useNameOf } from '../../ui/nameOf.ts';

/** What people call the records of these ids; an id stands for itself until its record is there. */
export function useNames(resource: string, ids: readonly string[]): (id: string) => string {
  const sorted = useMemo(() => [...new Set(ids)].toSorted(), [ids]);
  const { data } = useGetMany(resource, { ids: sorted }, { enabled: sorted.length > 0, staleTime: Infinity });
  const nameOf = useNameOf();
  return useMemo(() => {
    const names = new Map(
      (data ?? []).flatMap(record => (record ? [[String(record.id), nameOf(record)] as const] : [])),
    );
    return id => names.get(id) ?? id;
  }, [data, nameOf]);
}
