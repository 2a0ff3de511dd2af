import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['carrier-coverage']>[] = [
  { field: 'regionId', cell: r => <RegionField id={r.regionId} />, sort: 'regionId' },
  { field: 'carrierId', cell: r => <CarrierReferenceField id={r.carrierId} />, sort: false, phone: true },
  { field: 'cod', cell: r => <YesNo value={r.cod} />, phone: true },
  { field: 'cashLimit', cell: r => <MoneyField value={r.cashLimit} />, numeric: true, phone: true },
  { field: 'deliveryDays', cell: r => r.deliveryDays, numeric: true, from: 'md' },
  { field: 'validFrom', cell: r => <InstantField value={r.validFrom} show="date" />, from: 'lg' },
  { field: 'validTo', cell: r => <InstantField value={r.validTo} show="date" />, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'reference', source: 'carrierId', resource: 'carriers' },
  { kind: 'region', source: 'regionId' },
  { kind: 'yesno', source: 'cod' },
];

const sort = { field: 'regionId', order: 'ASC' } as const;

export default function CoverageList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
