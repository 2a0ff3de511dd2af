import { useCallback } from 'react';
import { useNameOf } from '../../../ui/nameOf.ts';
import { useRecordsById } from '../../../ui/useRecordsById.ts';

/** Names of records as plain text; an id stands for what the reader may not see. */
export function useNames(resource: string, ids: readonly string[]): (id: string) => string {
  const nameOf = useNameOf();
  const { records } = useRecordsById(resource, ids);
  return useCallback(
    id => {
      const record = records.get(id);
      return record ? nameOf(record) : id;
    },
    [records, nameOf],
  );
}
