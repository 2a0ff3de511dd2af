import { InstantField } from '../../ui/fields/InstantField.tsx';
import { MoneyOf } from '../../ui/fields/MoneyOf.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import { type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { majorUnits } from '../../ui/format.ts';

const columns: readonly Column<Records['remittances']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'carrierId', cell: r => <CarrierReferenceField id={r.carrierId} />, sort: false, phone: true },
  { field: 'receivedAt', cell: r => <InstantField value={r.receivedAt} show="date" />, phone: true },
  {
    field: 'expected',
    cell: r => <MoneyOf amount={r.expected} currency={r.currency} />,
    csv: r => majorUnits({ amount: r.expected, currency: r.currency }),
    numeric: true,
    from: 'md',
  },
  {
    field: 'remitted',
    cell: r => <MoneyOf amount={r.remitted} currency={r.currency} />,
    csv: r => majorUnits({ amount: r.remitted, currency: r.currency }),
    numeric: true,
    phone: true,
  },
  {
    field: 'fee',
    cell: r => <MoneyOf amount={r.fee} currency={r.currency} />,
    csv: r => majorUnits({ amount: r.fee, currency: r.currency }),
    numeric: true,
    from: 'lg',
  },
  { field: 'openLines', cell: r => r.openLines, numeric: true, phone: true },
];

const filters: readonly FilterSpec[] = [
  { kind: 'search' },
  { kind: 'reference', source: 'carrierId', resource: 'carriers' },
  { kind: 'day', source: 'receivedAt_gte' },
  { kind: 'day', source: 'receivedAt_lt' },
];

const sort = { field: 'receivedAt', order: 'DESC' } as const;

export default function RemittanceList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
