import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { Excerpt } from '../../ui/fields/Excerpt.tsx';

const columns: readonly Column<Records['messages']>[] = [
  { field: 'at', cell: r => <InstantField value={r.at} /> },
  { field: 'disputeId', cell: r => <DisputeReferenceField id={r.disputeId} />, sort: false, phone: true },
  { field: 'by', cell: r => <Word of="enums.side" code={r.by} />, phone: true },
  { field: 'visibility', cell: r => <Word of="enums.visibility" code={r.visibility} />, from: 'md' },
  { field: 'text', cell: r => <Excerpt text={r.text} />, sort: false, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'by', choices: choicesOf(['buyer', 'seller', 'platform'], 'enums.side') },
  { kind: 'day', source: 'at_gte' },
  { kind: 'day', source: 'at_lt' },
];

const sort = { field: 'at', order: 'DESC' } as const;

export default function MessageList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
