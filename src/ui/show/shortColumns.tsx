import { InstantField } from '../fields/InstantField.tsx';
import { LocalName } from '../fields/LocalName.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { MoneyOf } from '../fields/MoneyOf.tsx';
import { RegionField } from '../fields/RegionField.tsx';
import { StatusChip } from '../fields/StatusChip.tsx';
import { Word } from '../fields/Word.tsx';
import { YesNo } from '../fields/YesNo.tsx';
import type { Column } from '../list/columns.ts';
import type { Records } from '../../contract/records.ts';

export const newest = { field: 'placedAt', order: 'DESC' } as const;
export const latestOpened = { field: 'openedAt', order: 'DESC' } as const;
export const latestReceived = { field: 'receivedAt', order: 'DESC' } as const;
export const newestCreated = { field: 'createdAt', order: 'DESC' } as const;
export const earliest = { field: 'at', order: 'ASC' } as const;
export const byName = { field: 'nameEn', order: 'ASC' } as const;
export const byTitle = { field: 'titleEn', order: 'ASC' } as const;
export const byRegion = { field: 'regionId', order: 'ASC' } as const;

export const shortOrders: readonly Column<Records['orders']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'status', cell: r => <StatusChip of="enums.orderStatus" value={r.status} /> },
  { field: 'total', cell: r => <MoneyField value={r.total} />, numeric: true },
  { field: 'placedAt', cell: r => <InstantField value={r.placedAt} show="date" /> },
];

export const shortDisputes: readonly Column<Records['disputes']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'status', cell: r => <StatusChip of="policy.disputes.statuses" value={r.status} /> },
  { field: 'reason', cell: r => <Word of="policy.disputes.reasons" code={r.reason} />, from: 'md' },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true },
  { field: 'openedAt', cell: r => <InstantField value={r.openedAt} show="date" /> },
];

export const shortRefunds: readonly Column<Records['refunds']>[] = [
  { field: 'createdAt', cell: r => <InstantField value={r.createdAt} /> },
  { field: 'status', cell: r => <StatusChip of="enums.refundStatus" value={r.status} /> },
  { field: 'amount', cell: r => <MoneyField value={r.amount} />, numeric: true },
];

export const shortEntries: readonly Column<Records['ledger-entries']>[] = [
  { field: 'at', cell: r => <InstantField value={r.at} /> },
  { field: 'cause', cell: r => <Word of="enums.ledgerCause" code={r.cause} /> },
  {
    field: 'amount',
    cell: r => <MoneyOf amount={r.lines.reduce((sum, line) => sum + line.debit, 0)} currency={r.currency} />,
    numeric: true,
  },
];

export const shortCoverage: readonly Column<Records['carrier-coverage']>[] = [
  { field: 'regionId', cell: r => <RegionField id={r.regionId} /> },
  { field: 'cod', cell: r => <YesNo value={r.cod} /> },
  { field: 'cashLimit', cell: r => <MoneyField value={r.cashLimit} />, numeric: true },
  { field: 'deliveryDays', cell: r => r.deliveryDays, numeric: true },
];

export const shortRemittances: readonly Column<Records['remittances']>[] = [
  { field: 'number', cell: r => r.number, nowrap: true },
  { field: 'receivedAt', cell: r => <InstantField value={r.receivedAt} show="date" /> },
  { field: 'remitted', cell: r => <MoneyOf amount={r.remitted} currency={r.currency} />, numeric: true },
  { field: 'openLines', cell: r => r.openLines, numeric: true },
];

export const named: readonly Column<Records['categories']>[] = [
  { field: 'name', cell: r => <LocalName record={r} /> },
  { field: 'nameZh', cell: r => r.nameZh, from: 'md' },
];

export const priced: readonly Column<Records['products']>[] = [
  { field: 'title', cell: r => <LocalName record={r} /> },
  { field: 'sku', cell: r => r.sku, from: 'md' },
  { field: 'price', cell: r => <MoneyField value={r.price} />, numeric: true },
];
