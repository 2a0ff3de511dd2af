import type { ReactNode } from 'react';
import {
  ListContextProvider,
  ResourceContextProvider,
  useList,
  useGetList,
  useTranslate,
  type RaRecord,
  type SortPayload,
} from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { drillTo } from '../drillTo.ts';
import { kindOf, Message } from '../Message.tsx';
import { RecordTable } from '../list/RecordTable.tsx';
import { Panel } from './Panel.tsx';
import type { Column } from '../list/columns.ts';

interface RelatedListProps<T extends RaRecord> {
  readonly title: string;
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
  readonly columns: readonly Column<T>[];
  readonly rowLink?: ((record: T) => string) | false;
  readonly actions?: ReactNode;
}

const SHOWN = 10;

/** The newest few records that belong to this one, and the way to all of them. */
export function RelatedList<T extends RaRecord>(props: RelatedListProps<T>) {
  const { title, resource, filter, sort, columns, rowLink, actions } = props;
  const translate = useTranslate();
  const { data, total, error, isPending, refetch } = useGetList<T>(resource, {
    filter,
    sort,
    pagination: { page: 1, perPage: SHOWN },
  });
  const list = useList<T>({ data: data ?? [], resource });
  const unsorted = columns.map(column => ({ ...column, sort: false as const }));
  return (
    <Panel
      flush
      title={title}
      actions={
        <>
          {actions}
          {total !== undefined && total > SHOWN ? (
            <Button size="small" component={RouterLink} to={drillTo({ resource, filter })}>
              {translate('list.see_all', { total })}
            </Button>
          ) : null}
        </>
      }
    >
      {error ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} sx={{ m: 2 }} /> : null}
      {data?.length === 0 ? (
        <Typography sx={{ px: 2.5, pb: 2.5, color: 'text.secondary' }}>{translate('list.none')}</Typography>
      ) : null}
      {data && data.length > 0 ? (
        <ResourceContextProvider value={resource}>
          <ListContextProvider value={list}>
            <Box sx={{ overflowX: 'auto' }}>
              <RecordTable
                rows={data}
                columns={unsorted}
                to={rowLink ?? (record => `/${resource}/${encodeURIComponent(String(record.id))}/show`)}
              />
            </Box>
          </ListContextProvider>
        </ResourceContextProvider>
      ) : null}
    </Panel>
  );
}
