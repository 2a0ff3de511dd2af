import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { Bytes } from '../../ui/fields/Bytes.tsx';

const columns: readonly Column<Records['evidence']>[] = [
  { field: 'fileName', cell: r => r.fileName || r.sha256.slice(0, 12) },
  { field: 'kind', cell: r => <Word of="enums.evidenceKind" code={r.kind} />, phone: true },
  { field: 'item', cell: r => <Word of="policy.disputes.items" code={r.item} />, phone: true },
  { field: 'side', cell: r => <Word of="enums.side" code={r.side} />, phone: true },
  { field: 'disputeId', cell: r => <DisputeReferenceField id={r.disputeId} />, sort: false, phone: true },
  { field: 'bytes', cell: r => <Bytes count={r.bytes} />, numeric: true, from: 'md' },
  { field: 'receivedAt', cell: r => <InstantField value={r.receivedAt} />, from: 'md' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  {
    kind: 'choice',
    source: 'kind',
    choices: choicesOf(['image', 'video', 'pdf', 'text'], 'enums.evidenceKind'),
  },
  { kind: 'choice', source: 'side', choices: choicesOf(['buyer', 'seller', 'platform'], 'enums.side') },
];

const sort = { field: 'receivedAt', order: 'DESC' } as const;

export default function EvidenceList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
