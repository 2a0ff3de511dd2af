import type { ImportMap } from '../../src/contract/importMap.ts';
import type { LineFault } from '../../src/contract/importReport.ts';
import type { PaymentMethodId } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { readAmount } from './amounts.ts';
import { dateReader } from './dates.ts';
import type { RegionFinder } from './regionFinder.ts';

export type Row = Readonly<Record<string, string>>;
type Outcome = ImportMap['status']['values'][string];

/** One line, read. Amounts in minor units; null is unknown. */
export interface ReadLine {
  readonly orderKey: string;
  readonly placedAt: Instant;
  readonly shippedAt: Instant | null;
  readonly promisedBy: Instant | null;
  readonly closedAt: Instant | null;
  readonly outcome: Outcome;
  readonly amount: number | null;
  readonly quantity: number;
  readonly currency: string;
  readonly title: string;
  readonly category: string | null;
  readonly regionId: string | null;
  readonly paymentMethod: PaymentMethodId;
  readonly buyer: string | null;
}

/** A line that cannot be imported. */
export class LineError extends Error {
  readonly fault: LineFault;
  readonly column: string | null;
  readonly value: string | null;

  constructor(fault: LineFault, column: string | null = null, value: string | null = null) {
    super(fault);
    this.fault = fault;
    this.column = column;
    this.value = value;
  }
}

/** @throws LineError for the first thing wrong with the line */
export type LineReader = (row: Row) => ReadLine;

export function lineReader(map: ImportMap, regions: RegionFinder): LineReader {
  const statuses = new Map(
    Object.entries(map.status.values).map(([text, outcome]) => [text.trim().toLowerCase(), outcome]),
  );
  const date = (spec: { column: string; format: string } | undefined): ((row: Row) => Instant | null) => {
    if (!spec) return () => null;
    const read = dateReader(spec.format, map.utcOffsetMinutes);
    return row => {
      const text = cell(row, spec.column);
      const instant = text === '' ? null : read(text);
      if (text !== '' && instant === null) throw new LineError('date_invalid', spec.column, text);
      return instant;
    };
  };
  const [placedAt, shippedAt, promisedBy, closedAt] = [
    map.placedAt,
    map.shippedAt,
    map.promisedBy,
    map.closedAt,
  ].map(date);
  return row => {
    const orderKey = cell(row, map.orderId);
    if (orderKey === '') throw new LineError('order_id_missing', map.orderId, '');
    const placed = placedAt?.(row) ?? null;
    if (placed === null) throw new LineError('date_invalid', map.placedAt.column, '');
    const status = cell(row, map.status.column);
    const outcome = statuses.get(status.toLowerCase());
    if (!outcome) throw new LineError('status_unknown', map.status.column, status);
    const quantity = readQuantity(row, map);
    const money = readMoney(row, map, quantity);
    return {
      orderKey,
      placedAt: placed,
      shippedAt: shippedAt?.(row) ?? null,
      promisedBy: promisedBy?.(row) ?? null,
      closedAt: closedAt?.(row) ?? null,
      outcome,
      quantity,
      ...money,
      title: map.title ? cell(row, map.title) : '',
      category: (map.category && cell(row, map.category)) || null,
      regionId: readRegion(row, map, regions),
      paymentMethod: readPaymentMethod(row, map),
      buyer: (map.buyer && cell(row, map.buyer)) || null,
    };
  };
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new LineError('missing_column', column);
  return value.trim();
}

function readQuantity(row: Row, map: ImportMap): number {
  if (!map.quantity) return 1;
  const text = cell(row, map.quantity.column);
  if (!/^\d{1,6}$/.test(text)) throw new LineError('quantity_invalid', map.quantity.column, text);
  return Number(text);
}

function readMoney(row: Row, map: ImportMap, quantity: number): { amount: number | null; currency: string } {
  const currency =
    'value' in map.currency
      ? map.currency.value
      : cell(row, map.currency.column) || (map.currency.default ?? '');
  if (!/^[A-Z]{3}$/.test(currency))
    throw new LineError('currency_invalid', 'column' in map.currency ? map.currency.column : null, currency);
  const text = cell(row, map.amount.column);
  if (text === '') {
    if (map.amount.missing === 'reject') throw new LineError('amount_missing', map.amount.column, '');
    return { amount: null, currency };
  }
  const amount = readAmount(text, currency, map.amount.unit, map.amount.decimalSeparator);
  if (amount === null) throw new LineError('amount_invalid', map.amount.column, text);
  return { amount: map.amount.per === 'piece' ? amount * quantity : amount, currency };
}

function readRegion(row: Row, map: ImportMap, regions: RegionFinder): string | null {
  const said =
    'value' in map.region.country
      ? map.region.country.value
      : cell(row, map.region.country.column).toUpperCase();
  const country = regions.isKnown(said) ? said : null;
  if (country === null) return null;
  for (const column of map.region.columns) {
    const text = cell(row, column);
    const found = text === '' ? null : regions.find(text, country);
    if (found) return found;
  }
  return country;
}

function readPaymentMethod(row: Row, map: ImportMap): PaymentMethodId {
  if ('value' in map.paymentMethod) return map.paymentMethod.value;
  const text = cell(row, map.paymentMethod.column);
  const known = Object.entries(map.paymentMethod.values).find(
    ([value]) => value.toLowerCase() === text.toLowerCase(),
  );
  if (!known) throw new LineError('payment_method_unknown', map.paymentMethod.column, text);
  return known[1];
}
