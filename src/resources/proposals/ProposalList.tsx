import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { ProposedAmount } from './ProposedAmount.tsx';

const columns: readonly Column<Records['proposals']>[] = [
  { field: 'madeAt', cell: r => <InstantField value={r.madeAt} /> },
  { field: 'disputeId', cell: r => <DisputeReferenceField id={r.disputeId} />, sort: false, phone: true },
  { field: 'by', cell: r => <Word of="enums.side" code={r.by} />, phone: true },
  { field: 'remedy', cell: r => <Word of="policy.disputes.remedies" code={r.remedy} />, phone: true },
  { field: 'amount', cell: r => <ProposedAmount proposal={r} />, numeric: true, phone: true },
  {
    field: 'status',
    cell: r => <StatusChip of="policy.disputes.proposalStatuses" value={r.status} />,
    phone: true,
  },
  { field: 'expiresAt', cell: r => <InstantField value={r.expiresAt} />, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  {
    kind: 'choice',
    source: 'status',
    choices: choicesOf(
      ['open', 'accepted', 'declined', 'superseded', 'expired'],
      'policy.disputes.proposalStatuses',
    ),
  },
  { kind: 'choice', source: 'by', choices: choicesOf(['buyer', 'seller', 'platform'], 'enums.side') },
];

const sort = { field: 'madeAt', order: 'DESC' } as const;

export default function ProposalList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
