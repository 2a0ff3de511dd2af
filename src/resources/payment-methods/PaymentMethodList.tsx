import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { RegionNames } from './RegionNames.tsx';

const columns: readonly Column<Records['payment-methods']>[] = [
  { field: 'name', cell: r => <LocalName record={r} />, csv: r => r.nameEn, sort: 'nameEn' },
  { field: 'escrow', cell: r => <YesNo value={r.escrow} />, phone: true },
  { field: 'regionIds', cell: r => <RegionNames ids={r.regionIds} />, sort: false, phone: true },
  { field: 'active', cell: r => <YesNo value={r.active} />, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'yesno', source: 'escrow' },
  { kind: 'yesno', source: 'active' },
];

const sort = { field: 'nameEn', order: 'ASC' } as const;

export default function PaymentMethodList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
