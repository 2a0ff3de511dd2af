import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { refundStatuses } from '../../domain/refunds/types.ts';

const columns: readonly Column<Records['refunds']>[] = [
  { field: 'createdAt', cell: r => <InstantField value={r.createdAt} /> },
  { field: 'orderId', cell: r => <OrderReferenceField id={r.orderId} />, sort: false, phone: true },
  { field: 'status', cell: r => <StatusChip of="enums.refundStatus" value={r.status} />, phone: true },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true, phone: true },
  { field: 'disputeId', cell: r => <DisputeReferenceField id={r.disputeId} />, sort: false, from: 'md' },
  { field: 'prefunded', cell: r => <YesNo value={r.prefunded} />, from: 'lg' },
  { field: 'reference', cell: r => r.reference, from: 'xl' },
  { field: 'paidAt', cell: r => <InstantField value={r.paidAt} show="date" />, from: 'md' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'choice', source: 'status', choices: choicesOf(refundStatuses, 'enums.refundStatus') },
  { kind: 'yesno', source: 'prefunded' },
  { kind: 'day', source: 'createdAt_gte' },
  { kind: 'day', source: 'createdAt_lt' },
];

const sort = { field: 'createdAt', order: 'DESC' } as const;

export default function RefundList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
