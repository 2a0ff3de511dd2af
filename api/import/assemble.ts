import type { ImportMap } from '../../src/contract/importMap.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Category } from '../../src/contract/records.ts';
import type { OrderStatus } from '../../src/domain/orders/types.ts';
import type { RegionFinder } from './regionFinder.ts';
import { LineError, type ReadLine } from './readLine.ts';

/** The lines of one order, as far as they were read. */
export interface OrderLines {
  readonly firstLine: number;
  readonly lines: ReadLine[];
}

const NEVER_LEFT: readonly OrderStatus[] = ['placed', 'paid', 'cod_confirming', 'cod_pending', 'cancelled'];

/**
 * Adds a line to its order. A cancelled line beside others is one item taken off; otherwise all lines of an order tell
 * the same story.
 * @throws LineError order_contradicts_itself
 */
export function join(order: OrderLines, line: ReadLine): void {
  const story = order.lines.find(other => other.outcome.status !== 'cancelled');
  const first = order.lines[0];
  const differs =
    (story && line.outcome.status !== 'cancelled' && story.outcome.status !== line.outcome.status) ||
    (first &&
      (first.currency !== line.currency || first.placedAt.slice(0, 10) !== line.placedAt.slice(0, 10)));
  if (differs) throw new LineError('order_contradicts_itself', null, line.orderKey);
  order.lines.push(line);
}

export interface AssembleContext {
  readonly map: ImportMap;
  readonly importId: string;
  readonly regions: RegionFinder;
  readonly categories: ReadonlyMap<string, Category>;
}

/** The order as it is stored. Where a line's amount is unknown the total is, and that line's goods are 0. */
export function assemble(
  id: string,
  { firstLine, lines }: OrderLines,
  context: AssembleContext,
): OrderRecord {
  const { map, importId, regions, categories } = context;
  const kept = lines.filter(line => line.outcome.status !== 'cancelled');
  const counted = kept.length > 0 ? kept : lines;
  const [first] = counted;
  if (!first) throw new RangeError('An order has at least one line');
  const { status, reason, fault } = first.outcome;
  const left = !NEVER_LEFT.includes(status);
  const currency = first.currency;
  const known = counted.every(line => line.amount !== null);
  const total = counted.reduce((whole, line) => whole + (line.amount ?? 0), 0);
  const categoryOf = (line: ReadLine): string | null =>
    line.category === null ? null : (categories.get(line.category)?.id ?? null);
  return {
    id,
    version: 1,
    number: first.orderKey,
    sellerId: map.seller.id,
    buyerId: null,
    buyerName: null,
    regionId: first.regionId,
    regionPath: first.regionId === null ? [] : [...regions.path(first.regionId)],
    categoryPath: [...new Set(counted.map(categoryOf).filter(category => category !== null))],
    carrierId: null,
    status,
    paymentMethod: first.paymentMethod,
    lines: lines.map((line, index) => {
      const goods = line.amount ?? 0;
      return {
        id: `${id}-${index + 1}`,
        productId: null,
        categoryId: categoryOf(line),
        title: line.title,
        quantity: line.quantity,
        unitPrice: { amount: Math.round(goods / Math.max(1, line.quantity)), currency },
        goods,
        shipping: 0,
        tax: 0,
      };
    }),
    total: known ? { amount: total, currency } : null,
    codFee: null,
    deposit: null,
    collected: null,
    codDecision: null,
    attempts: [],
    refusal: status === 'refused' ? { reason: reason ?? 'other', fault: fault ?? 'nobody' } : null,
    buyerPriorOrders: null,
    placedAt: first.placedAt,
    shippedAt: first.shippedAt ?? (left && map.assumeShippedWhenPlaced ? first.placedAt : null),
    promisedBy: first.promisedBy,
    closedAt: first.closedAt,
    confirmBy: null,
    confirmedAt: null,
    settledAt: null,
    disputeIds: [],
    imported: { importId, sourceKey: `${map.source}:${first.orderKey}`, line: firstLine },
  };
}
