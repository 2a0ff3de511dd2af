import { useGetIdentity, useTranslate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { NotFound } from '../../ui/Message.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { TakeNextButton } from '../../ui/queue/TakeNextButton.tsx';
import { useQueues } from '../../ui/queue/useQueues.ts';
import { disputeColumns } from './queue/disputeColumns.tsx';
import { disputeFilters } from './queue/disputeFilters.ts';
import { QueueTabs } from './queue/QueueTabs.tsx';
import type { Records } from '../../contract/records.ts';

const nearestFirst = { field: 'dueAt', order: 'ASC' } as const;
const sorts: Readonly<Record<string, { field: string; order: 'ASC' | 'DESC' }>> = {
  all: { field: 'openedAt', order: 'DESC' },
  closed: { field: 'closedAt', order: 'DESC' },
};

/** `/disputes` shows all, `/disputes/mine` one pile of them. */
const codeIn = (pathname: string): string => pathname.replace(/^\/disputes\/?/, '') || 'all';

export default function DisputeList() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { pathname } = useLocation();
  const queues = useQueues();
  const code = codeIn(pathname);
  const queue = queues.find(known => known.code === code);
  if (queues.length === 0 || !identity) return <PageSkeleton />;
  if (!queue) return <NotFound />;
  const role = String(identity['role']);
  const isParty = role === 'seller';
  return (
    <ListPage<Records['disputes']>
      key={code}
      storeKey={`disputes.${code}`}
      title={translate(isParty ? 'queue.mine_title' : 'queue.title')}
      columns={disputeColumns(code, role)}
      filters={disputeFilters('status' in queue.filter, isParty)}
      sort={sorts[code] ?? nearestFirst}
      filter={queue.filter}
      above={<QueueTabs queues={queues} current={code} />}
      actions={<TakeNextButton />}
    />
  );
}
