import { YesNo } from '../../ui/fields/YesNo.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { roles } from '../../domain/access/types.ts';

const columns: readonly Column<Records['users']>[] = [
  { field: 'name', cell: r => r.name },
  { field: 'username', cell: r => r.username, phone: true },
  { field: 'role', cell: r => <Word of="roles" code={r.role} />, phone: true },
  { field: 'sellerId', cell: r => <SellerReferenceField id={r.sellerId} />, sort: false, from: 'md' },
  { field: 'lead', cell: r => <YesNo value={r.lead} />, from: 'lg' },
  { field: 'active', cell: r => <YesNo value={r.active} />, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'role', choices: choicesOf(roles, 'roles') },
  { kind: 'yesno', source: 'active' },
];

const sort = { field: 'name', order: 'ASC' } as const;

export default function UserList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
