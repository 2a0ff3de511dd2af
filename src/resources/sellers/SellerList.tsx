import { InstantField } from '../../ui/fields/InstantField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Nothing } from '../../ui/fields/Nothing.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['sellers']>[] = [
  { field: 'name', cell: r => r.name },
  { field: 'tier', cell: r => <StatusChip of="enums.sellerTier" value={r.tier} />, phone: true },
  { field: 'regionId', cell: r => <RegionField id={r.regionId} />, sort: false, phone: true },
  { field: 'joinedAt', cell: r => <InstantField value={r.joinedAt} show="date" />, from: 'md' },
  {
    field: 'codRestriction',
    cell: r => r.codRestriction?.reason ?? <Nothing />,
    csv: r => r.codRestriction?.reason,
    sort: 'restriction',
    phone: true,
  },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'tier', choices: choicesOf(['standard', 'silver', 'gold'], 'enums.sellerTier') },
];

const sort = { field: 'name', order: 'ASC' } as const;

export default function SellerList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
