import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Button } from '@mui/material';
import NextIcon from '@mui/icons-material/ArrowForward';
import { TakeNextButton } from '../../../ui/queue/TakeNextButton.tsx';
import { useQueues } from '../../../ui/queue/useQueues.ts';
import type { Records } from '../../../contract/records.ts';

const nearestFirst = { field: 'dueAt', order: 'ASC' } as const;
/** The pile from which each role works. */
const WORK = ['mine', 'disputes_to_answer', 'to_approve'];

/** The reader's next dispute by deadline; when none is left, a mediator takes a new one. */
export function NextDispute({ dispute }: { readonly dispute: Records['disputes'] }) {
  const translate = useTranslate();
  const work = useQueues().find(({ code }) => WORK.includes(code));
  const { data } = useGetList<Records['disputes']>(
    'disputes',
    {
      filter: { ...work?.filter, ...(work?.code === 'mine' ? { ballWith: 'platform' } : {}) },
      sort: nearestFirst,
      pagination: { page: 1, perPage: 2 },
    },
    { enabled: work !== undefined },
  );
  const next = data?.find(({ id }) => id !== dispute.id);
  if (!work || !data) return null;
  if (!next) return work.code === 'mine' ? <TakeNextButton /> : null;
  return (
    <Button
      component={Link}
      to={`/disputes/${encodeURIComponent(next.id)}/show`}
      variant="outlined"
      endIcon={<NextIcon />}
      data-shortcut="n"
    >
      {translate('queue.next')}
    </Button>
  );
}
