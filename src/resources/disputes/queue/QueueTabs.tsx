import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Box, ButtonBase } from '@mui/material';
import { queuePath } from '../../../ui/queue/queuePath.ts';
import { useFormat } from '../../../ui/format.ts';
import type { DisputeQueue } from '../../../contract/disputeQueues.ts';

const byId = { field: 'id', order: 'ASC' } as const;

/** Counted by the list itself, so that a tab and its rows cannot differ. */
function QueueCount({ filter }: Pick<DisputeQueue, 'filter'>) {
  const format = useFormat();
  const { total } = useGetList('disputes', { filter, sort: byId, pagination: { page: 1, perPage: 1 } });
  return (
    <Box
      component="span"
      sx={{ minWidth: 20, px: 0.75, borderRadius: 5, fontSize: '0.75rem', bgcolor: 'action.selected' }}
    >
      {total === undefined ? '…' : format.number(total)}
    </Box>
  );
}

function QueueTab({ queue, here }: { readonly queue: DisputeQueue; readonly here: boolean }) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ listStyle: 'none', flex: 'none' }}>
      <ButtonBase
        component={Link}
        to={queuePath(queue.code)}
        aria-current={here ? 'page' : undefined}
        sx={{
          gap: 0.75,
          px: 1.5,
          py: 1,
          fontSize: '0.875rem',
          fontWeight: here ? 650 : 500,
          color: here ? 'primary.main' : 'text.secondary',
          borderBottom: 2,
          borderColor: here ? 'primary.main' : 'transparent',
          '&:hover': { color: 'primary.main' },
        }}
      >
        {translate(`queue.tabs.${queue.code}`)}
        <QueueCount filter={queue.filter} />
      </ButtonBase>
    </Box>
  );
}

export function QueueTabs({
  queues,
  current,
}: {
  readonly queues: readonly DisputeQueue[];
  readonly current: string;
}) {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('queue.label')} sx={{ mb: 2, overflowX: 'auto' }}>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, display: 'flex', minWidth: 'max-content', borderBottom: 1, borderColor: 'divider' }}
      >
        {queues.map(queue => (
          <QueueTab key={queue.code} queue={queue} here={queue.code === current} />
        ))}
      </Box>
    </Box>
  );
}
