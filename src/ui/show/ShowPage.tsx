import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  ShowBase,
  useGetResourceLabel,
  useResourceContext,
  useShowContext,
  type RaRecord,
} from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link } from '@mui/material';
import BackIcon from '@mui/icons-material/ArrowBack';
import { kindOf, Message } from '../Message.tsx';
import { PageSkeleton } from '../PageSkeleton.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { EditLink } from './EditLink.tsx';
import { asItIsNow } from '../asItIsNow.ts';
import { useNameOf } from '../nameOf.ts';

interface ShowPageProps<T extends RaRecord> {
  /** By default what people call the record. */
  readonly title?: (record: T) => string;
  readonly subtitle?: (record: T) => ReactNode;
  readonly badge?: (record: T) => ReactNode;
  readonly actions?: (record: T) => ReactNode;
  readonly canEdit?: boolean;
  readonly children: (record: T) => ReactNode;
}

function BackLink({ resource }: { readonly resource: string }) {
  const labelOf = useGetResourceLabel();
  return (
    <Link
      component={RouterLink}
      to={`/${resource}`}
      variant="body2"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        mb: 0.5,
        '@media print': { display: 'none' },
      }}
    >
      <BackIcon sx={{ fontSize: 16 }} />
      {labelOf(resource, 2)}
    </Link>
  );
}

function ShowBody<T extends RaRecord>({
  title,
  subtitle,
  badge,
  actions,
  canEdit,
  children,
}: ShowPageProps<T>) {
  const { record, error, isPending, refetch } = useShowContext<T>();
  const resource = useResourceContext() ?? '';
  const name = useNameOf();
  if (error && !record) return <Message kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  return (
    <RecordContextProvider value={record}>
      <PageTitle
        title={(title ?? name)(record)}
        above={<BackLink resource={resource} />}
        subtitle={subtitle?.(record)}
        badge={badge?.(record)}
        actions={
          <>
            {actions?.(record)}
            {canEdit ? <EditLink /> : null}
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>{children(record)}</Box>
    </RecordContextProvider>
  );
}

/** One record's page. A record that is not there, or not the reader's, is said so in place. */
export const ShowPage = <T extends RaRecord>(props: ShowPageProps<T>) => (
  <ShowBase queryOptions={asItIsNow}>
    <ShowBody {...props} />
  </ShowBase>
);
