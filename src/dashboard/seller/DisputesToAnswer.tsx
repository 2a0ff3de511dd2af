import { useTranslate } from 'ra-core';
import { DueField } from '../../ui/fields/DueField.tsx';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import type { Figure } from '../../contract/reports.ts';

const columns: readonly Column<Records['disputes']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'dueAt', cell: r => <DueField value={r.deadline?.dueAt} /> },
  { field: 'status', cell: r => <StatusChip of="policy.disputes.statuses" value={r.status} />, from: 'md' },
  { field: 'reason', cell: r => <Word of="policy.disputes.reasons" code={r.reason} />, from: 'md' },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true },
];

const nearestFirst = { field: 'dueAt', order: 'ASC' } as const;

/** The list behind the figure of the same name, nearest deadline first. */
export function DisputesToAnswer({ figures }: { readonly figures: readonly Figure[] }) {
  const translate = useTranslate();
  const figure = figures.find(({ code }) => code === 'disputes_to_answer');
  if (!figure) return null;
  return (
    <RelatedList
      title={translate('sellerHome.answer')}
      resource="disputes"
      filter={figure.drill.filter}
      sort={nearestFirst}
      columns={columns}
    />
  );
}
