import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['cod-policies']>[] = [
  { field: 'number', cell: r => `v${r.number}`, csv: r => r.number, nowrap: true },
  { field: 'status', cell: r => <StatusChip of="policy.cod.statuses" value={r.status} />, phone: true },
  { field: 'note', cell: r => r.note, phone: true },
  { field: 'sellerId', cell: r => <SellerReferenceField id={r.sellerId} />, sort: false, from: 'md' },
  { field: 'publishedAt', cell: r => <InstantField value={r.publishedAt} show="date" />, from: 'md' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  {
    kind: 'choice',
    source: 'status',
    choices: choicesOf(['draft', 'scheduled', 'published', 'superseded'], 'policy.cod.statuses'),
  },
];

const sort = { field: 'createdAt', order: 'DESC' } as const;

export default function CodPolicyList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
