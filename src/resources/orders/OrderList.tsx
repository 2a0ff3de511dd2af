import { ListPage } from '../../ui/list/ListPage.tsx';
import { orderColumns } from './orderColumns.tsx';
import { orderFilters } from './orderFilters.ts';

const newestFirst = { field: 'placedAt', order: 'DESC' } as const;

export default function OrderList() {
  return <ListPage columns={orderColumns} filters={orderFilters} sort={newestFirst} />;
}
