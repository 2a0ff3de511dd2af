import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { Codes } from '../../ui/fields/Codes.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { LocalName } from '../../ui/fields/LocalName.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { CategoryReferenceField } from '../categories/CategoryReferenceField.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

const columns: readonly Column<Records['products']>[] = [
  { field: 'title', cell: r => <LocalName record={r} />, csv: r => r.titleEn, sort: 'titleEn' },
  { field: 'sku', cell: r => r.sku, from: 'md' },
  { field: 'price', cell: r => <MoneyField value={r.price} />, numeric: true, phone: true },
  { field: 'categoryId', cell: r => <CategoryReferenceField id={r.categoryId} />, sort: false, phone: true },
  { field: 'flags', cell: r => <Codes of="enums.productFlag" values={r.flags} />, sort: false, from: 'lg' },
  { field: 'sellerId', cell: r => <SellerReferenceField id={r.sellerId} />, sort: false, from: 'lg' },
  { field: 'active', cell: r => <YesNo value={r.active} />, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'reference', source: 'categoryId', resource: 'categories' },
  { kind: 'yesno', source: 'active' },
  { kind: 'money', source: 'price_gte', currency: 'CNY' },
  { kind: 'money', source: 'price_lte', currency: 'CNY' },
];

const sort = { field: 'titleEn', order: 'ASC' } as const;

export default function ProductList() {
  return <ListPage columns={columns} filters={filters} sort={sort} canCreate />;
}
