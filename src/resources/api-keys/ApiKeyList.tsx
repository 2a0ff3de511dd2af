import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Codes } from '../../ui/fields/Codes.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { Code } from '../../ui/fields/Code.tsx';

const columns: readonly Column<Records['api-keys']>[] = [
  { field: 'name', cell: r => r.name },
  { field: 'prefix', cell: r => <Code text={`${r.prefix}…`} />, phone: true },
  { field: 'scopes', cell: r => <Codes of="enums.apiScope" values={r.scopes} />, sort: false, phone: true },
  { field: 'active', cell: r => <YesNo value={r.active} />, phone: true },
  { field: 'createdAt', cell: r => <InstantField value={r.createdAt} show="date" />, from: 'md' },
  { field: 'lastUsedAt', cell: r => <InstantField value={r.lastUsedAt} />, from: 'md' },
];

const filters: readonly FilterSpec[] = [{ kind: 'search' }, { kind: 'yesno', source: 'active' }];

const sort = { field: 'name', order: 'ASC' } as const;

export default function ApiKeyList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
