import { InstantField } from '../../ui/fields/InstantField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { Count } from '../../ui/fields/Count.tsx';

const columns: readonly Column<Records['imports']>[] = [
  { field: 'fileName', cell: r => r.fileName },
  { field: 'at', cell: r => <InstantField value={r.at} />, phone: true },
  { field: 'mapName', cell: r => r.mapName, from: 'md' },
  { field: 'linesRead', cell: r => <Count value={r.linesRead} />, numeric: true, from: 'md' },
  { field: 'ordersImported', cell: r => <Count value={r.ordersImported} />, numeric: true, phone: true },
  { field: 'linesRejected', cell: r => <Count value={r.linesRejected} />, numeric: true, phone: true },
  { field: 'ordersUnchanged', cell: r => <Count value={r.ordersUnchanged} />, numeric: true, from: 'lg' },
];

const filters: readonly FilterSpec[] = [{ kind: 'search' }];

const sort = { field: 'at', order: 'DESC' } as const;

export default function ImportList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
