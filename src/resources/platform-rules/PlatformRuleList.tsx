import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { Nothing } from '../../ui/fields/Nothing.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { Everywhere } from '../../ui/fields/Everywhere.tsx';
import { CategoryReferenceField } from '../categories/CategoryReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { platformRuleKinds } from './platformRuleKinds.ts';

const columns: readonly Column<Records['platform-rules']>[] = [
  { field: 'kind', cell: r => <Word of="enums.platformRuleKind" code={r.kind} /> },
  { field: 'regionId', cell: r => <Everywhere id={r.regionId} />, sort: 'regionId', phone: true },
  { field: 'categoryId', cell: r => <CategoryReferenceField id={r.categoryId} />, sort: false, from: 'md' },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true, phone: true },
  { field: 'count', cell: r => r.count ?? <Nothing />, numeric: true, from: 'md' },
  { field: 'citation', cell: r => r.citation, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'kind', choices: choicesOf(platformRuleKinds, 'enums.platformRuleKind') },
  { kind: 'region', source: 'regionId' },
];

const sort = { field: 'kind', order: 'ASC' } as const;

export default function PlatformRuleList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
