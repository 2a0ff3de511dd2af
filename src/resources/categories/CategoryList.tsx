import { Codes } from '../../ui/fields/Codes.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { CategoryReferenceField } from './CategoryReferenceField.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['categories']>[] = [
  { field: 'name', cell: r => <LocalName record={r} />, csv: r => r.nameEn, sort: 'nameEn' },
  { field: 'parentId', cell: r => <CategoryReferenceField id={r.parentId} />, sort: false, phone: true },
  { field: 'flags', cell: r => <Codes of="enums.productFlag" values={r.flags} />, sort: false, phone: true },
];

const filters: readonly FilterSpec[] = [{ kind: 'search' }];

const sort = { field: 'nameEn', order: 'ASC' } as const;

export default function CategoryList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
