import { InstantField } from '../../ui/fields/InstantField.tsx';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { PaymentMethodName } from '../../ui/fields/PaymentMethodName.tsx';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';

type Order = Records['orders'];

export const orderColumns: readonly Column<Order>[] = [
  { field: 'number', cell: order => order.number, nowrap: true },
  { field: 'status', cell: order => <StatusChip of="enums.orderStatus" value={order.status} />, phone: true },
  {
    field: 'total',
    cell: order => <MoneyField value={order.total} />,
    sort: 'amount',
    numeric: true,
    phone: true,
  },
  {
    field: 'paymentMethod',
    cell: order => <PaymentMethodName id={order.paymentMethod} />,
    nowrap: true,
    from: 'md',
  },
  { field: 'regionId', cell: order => <RegionField id={order.regionId} />, sort: false, phone: true },
  { field: 'sellerId', cell: order => <SellerReferenceField id={order.sellerId} />, sort: false, from: 'lg' },
  { field: 'buyerName', cell: order => order.buyerName, from: 'xl' },
  { field: 'placedAt', cell: order => <InstantField value={order.placedAt} show="date" />, phone: true },
];
