import { useTranslate } from 'ra-core';
import { DueField } from '../../ui/fields/DueField.tsx';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { useQueues } from '../../ui/queue/useQueues.ts';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const nearestFirst = { field: 'dueAt', order: 'ASC' } as const;

const columns: readonly Column<Records['disputes']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'dueAt', cell: r => <DueField value={r.deadline?.dueAt} />, nowrap: true },
  { field: 'status', cell: r => <StatusChip of="policy.disputes.statuses" value={r.status} /> },
  { field: 'reason', cell: r => <Word of="policy.disputes.reasons" code={r.reason} />, from: 'md' },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true, from: 'md' },
];

/** One's own cases by clock, those of the parties included: a silent party makes work too. */
export function NearestDeadlines() {
  const translate = useTranslate();
  const mine = useQueues().find(({ code }) => code === 'mine');
  if (!mine) return null;
  return (
    <RelatedList
      title={translate('mediation.nearest')}
      resource="disputes"
      filter={mine.filter}
      sort={nearestFirst}
      columns={columns}
    />
  );
}
