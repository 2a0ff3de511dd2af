import { useGetIdentity } from 'ra-core';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { SeenBuyer } from './seenBuyer.ts';

const known: readonly Column<SeenBuyer>[] = [
  { field: 'displayName', cell: r => r.displayName },
  { field: 'regionId', cell: r => <RegionField id={r.regionId} />, sort: false, phone: true },
  { field: 'phoneVerified', cell: r => <YesNo value={r.phoneVerified} />, phone: true },
  { field: 'firstSeenAt', cell: r => <InstantField value={r.firstSeenAt} show="date" />, from: 'md' },
];

const knownToStaff: readonly Column<SeenBuyer>[] = [
  { field: 'completedOrders', cell: r => r.completedOrders, numeric: true, phone: true },
  {
    field: 'incidents',
    cell: r => r.incidents?.length,
    csv: r => r.incidents?.length,
    numeric: true,
    sort: false,
    phone: true,
  },
  {
    field: 'codSuspendedUntil',
    cell: r => <InstantField value={r.codSuspendedUntil} show="date" />,
    from: 'lg',
  },
];

const filters: readonly FilterSpec[] = [{ kind: 'search' }, { kind: 'yesno', source: 'phoneVerified' }];
const staffFilters: readonly FilterSpec[] = [...filters, { kind: 'yesno', source: 'disputed' }];

const sort = { field: 'firstSeenAt', order: 'DESC' } as const;

export default function BuyerList() {
  const { identity } = useGetIdentity();
  const staff = identity !== undefined && identity['role'] !== 'seller';
  return (
    <ListPage
      columns={staff ? [...known, ...knownToStaff] : known}
      filters={staff ? staffFilters : filters}
      sort={sort}
    />
  );
}
