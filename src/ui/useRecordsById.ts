import { useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useDataProvider, type RaRecord } from 'ra-core';

const AT_ONCE = 100;
const KEPT = 60_000;

/** Records by id for pages that need many names as plain text; unknown ids are missing. */
export function useRecordsById<T extends RaRecord>(
  resource: string,
  ids: readonly (string | null | undefined)[],
): { readonly records: ReadonlyMap<string, T>; readonly ready: boolean } {
  const dataProvider = useDataProvider();
  const wanted = [...new Set(ids.flatMap(id => id || []))].toSorted((a, b) => (a < b ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, part) =>
    wanted.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const answers = useQueries({
    queries: parts.map(part => ({
      queryKey: [resource, 'byId', part],
      queryFn: async () => (await dataProvider.getMany<T>(resource, { ids: part.map(String) })).data,
      staleTime: KEPT,
    })),
    combine: found => ({
      rows: found.flatMap(({ data }) => data ?? []),
      ready: found.every(({ isPending }) => !isPending),
    }),
  });
  const records = useMemo(
    () => new Map(answers.rows.map(record => [String(record.id), record])),
    [answers.rows],
  );
  return { records, ready: answers.ready };
}
