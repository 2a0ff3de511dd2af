import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import { choicesOf, type FilterSpec } from '../../ui/list/filters.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { Records } from '../../contract/records.ts';
import { majorUnits } from '../../ui/format.ts';
import { AccountPair } from './AccountPair.tsx';
import { ledgerCauses, turnoverOf } from './entries.ts';

const columns: readonly Column<Records['ledger-entries']>[] = [
  { field: 'at', cell: r => <InstantField value={r.at} /> },
  { field: 'cause', cell: r => <Word of="enums.ledgerCause" code={r.cause} />, phone: true },
  {
    field: 'amount',
    cell: r => <MoneyField value={turnoverOf(r)} />,
    csv: r => majorUnits(turnoverOf(r)),
    numeric: true,
    sort: false,
    phone: true,
  },
  { field: 'lines', cell: r => <AccountPair lines={r.lines} />, sort: false, from: 'lg' },
  { field: 'orderId', cell: r => <OrderReferenceField id={r.orderId} />, sort: false, phone: true },
  { field: 'sellerId', cell: r => <SellerReferenceField id={r.sellerId} />, sort: false, from: 'lg' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'choice', source: 'cause', choices: choicesOf(ledgerCauses, 'enums.ledgerCause') },
  { kind: 'day', source: 'at_gte' },
  { kind: 'day', source: 'at_lt' },
];

const sort = { field: 'at', order: 'DESC' } as const;

export default function LedgerEntryList() {
  return <ListPage columns={columns} filters={filters} sort={sort} />;
}
