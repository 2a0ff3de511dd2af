import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['buyers']>[] = [
  { field: 'displayName', cell: r => r.displayName },
  { field: 'regionId', cell: r => <RegionField id={r.regionId} />, sort: false, phone: true },
  { field: 'completedOrders', cell: r => r.completedOrders, numeric: true, phone: true },
  {
    field: 'incidents',
    cell: r => r.incidents.length,
    csv: r => r.incidents.length,
    numeric: true,
    sort: false,
    phone: true,
  },
  { field: 'phoneVerified', cell: r => <YesNo value={r.phoneVerified} />, from: 'md' },
  {
    field: 'codSuspendedUntil',
    cell: r => <InstantField value={r.codSuspendedUntil} show="date" />,
    from: 'lg',
  },
  { field: 'firstSeenAt', cell: r => <InstantField value={r.firstSeenAt} show="date" />, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'yesno', source: 'phoneVerified' },
  { kind: 'yesno', source: 'disputed' },
];

const sort = { field: 'firstSeenAt', order: 'DESC' } as const;

export default function BuyerList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
