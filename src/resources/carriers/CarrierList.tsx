import { InstantField } from '../../ui/fields/InstantField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['carriers']>[] = [
  { field: 'name', cell: r => <LocalName record={r} />, csv: r => r.nameEn, sort: 'nameEn' },
  { field: 'codEnabled', cell: r => <YesNo value={r.codEnabled} />, phone: true },
  { field: 'remittanceDays', cell: r => r.remittanceDays, numeric: true, phone: true },
  {
    field: 'remittanceOverdueSince',
    cell: r => <InstantField value={r.remittanceOverdueSince} show="date" />,
    from: 'md',
  },
  { field: 'active', cell: r => <YesNo value={r.active} />, from: 'md' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'yesno', source: 'codEnabled' },
  { kind: 'yesno', source: 'active' },
];

const sort = { field: 'nameEn', order: 'ASC' } as const;

export default function CarrierList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
