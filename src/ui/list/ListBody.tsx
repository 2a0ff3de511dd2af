import { useListContext, useResourceContext, type RaRecord } from 'ra-core';
import { Box, Skeleton } from '@mui/material';
import { kindOf, Message } from '../Message.tsx';
import { EmptyList } from './EmptyList.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordTable } from './RecordTable.tsx';
import type { Column } from './columns.ts';

export interface ListBodyProps<T extends RaRecord> {
  readonly columns: readonly Column<T>[];
  readonly phone: boolean;
  readonly rowLink: ((record: T) => string) | false | undefined;
}

/** The rows, or what stands in their place while they come, when there are none, when they cannot come. */
export function ListBody<T extends RaRecord>({ columns, phone, rowLink }: ListBodyProps<T>) {
  const resource = useResourceContext() ?? '';
  const { data, error, isPending, refetch } = useListContext<T>();
  if (error && !data) return <Message inline kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending || !data)
    return (
      <Box sx={{ p: 2 }} aria-busy>
        {Array.from({ length: 8 }, (_, row) => (
          <Skeleton key={row} height={40} />
        ))}
      </Box>
    );
  if (data.length === 0) return <EmptyList />;
  const to = rowLink ?? ((record: T) => `/${resource}/${encodeURIComponent(String(record.id))}/show`);
  return phone ? (
    <RecordCards rows={data} columns={columns} to={to} />
  ) : (
    <RecordTable rows={data} columns={columns} to={to} />
  );
}
