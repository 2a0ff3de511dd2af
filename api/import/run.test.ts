import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { importMapSchema, type ImportMap } from '../../src/contract/importMap.ts';
import { recordSchemas } from '../../src/contract/records.ts';
import type { RejectedLine } from '../../src/contract/importReport.ts';
import type { Region } from '../../src/domain/regions/types.ts';
import { memoryStore } from '../../test/builders/memoryStore.ts';
import type { Store } from '../store.ts';
import { verifyStoredAudit } from '../audit.ts';
import { importOrders } from './run.ts';

const region = (
  id: string,
  parentId: string | null,
  nameEn: string,
  aliases: string[] = [],
): Region & { version: 1 } & { aliases: string[] } => ({
  id,
  parentId,
  nameEn,
  nameZh: nameEn,
  level: parentId ? 'province' : 'country',
  aliases,
  version: 1,
});
const marketplace = () =>
  memoryStore({
    regions: [
      region('IN', null, 'India'),
      region('IN-GJ', 'IN', 'Gujarat'),
      region('IN-OD', 'IN', 'Odisha', ['orissa']),
      region('IN-RJ', 'IN', 'Rajasthan'),
      region('DE', null, 'Germany'),
      region('DE-BY', 'DE', 'Bavaria', ['bayern']),
      region('DE-BE', 'DE', 'Berlin'),
    ],
  });
const mapOf = (name: string): ImportMap =>
  importMapSchema.parse(JSON.parse(readFileSync(`docs/import/${name}.map.json`, 'utf8')));

const HEAD = 'Order ID,Date,Status,Style,Category,Qty,currency,Amount,ship-state,ship-country';
const lines = (...rows: string[]) => [HEAD, ...rows].join('\n');

let ids = 0;

async function run(store: Store, text: string, options: { dryRun?: boolean; map?: string } = {}) {
  const rejected: RejectedLine[] = [];
  const summary = await importOrders({
    store,
    map: mapOf(options.map ?? 'order-lines'),
    mapName: 'map.json',
    fileName: 'orders.csv',
    input: Readable.from([text]),
    newId: () => `i${String((ids += 1)).padStart(6, '0')}`,
    now: '2026-01-01T00:00:00.000Z',
    dryRun: options.dryRun ?? false,
    onReject: line => rejected.push(line),
    onProgress: () => undefined,
  });
  return { summary, rejected, orders: await store.all('orders') };
}

describe('an order file', () => {
  test('becomes orders that the contract accepts, several lines one order', async () => {
    const { summary, orders } = await run(
      marketplace(),
      lines(
        'A-1,04-30-22,Shipped - Delivered to Buyer,S1,kurta,2,INR,812.50,Gujarat,IN',
        'A-1,04-30-22,Shipped - Delivered to Buyer,S2,Set,1,INR,100.0,Gujarat,IN',
        'A-2,04-30-22,Shipped - Rejected by Buyer,S2,Set,1,INR,5,ORISSA,IN',
      ),
    );
    for (const order of orders) expect(() => recordSchemas.orders.parse(order)).not.toThrow();
    expect(summary).toMatchObject({
      linesRead: 3,
      linesRejected: 0,
      ordersImported: 2,
      byStatus: { delivered: 1, refused: 1 },
    });
    expect(orders[0]).toMatchObject({
      number: 'A-1',
      total: { amount: 91250, currency: 'INR' },
      regionPath: ['IN-GJ', 'IN'],
      placedAt: '2022-04-29T18:30:00.000Z',
    });
    expect(orders[1]).toMatchObject({
      regionId: 'IN-OD',
      refusal: { reason: 'refused_at_door', fault: 'buyer' },
    });
  });

  test('run twice doubles nothing; a later file moves orders on', async () => {
    const store = marketplace();
    const first = lines(
      'A-1,04-30-22,Shipped,S1,kurta,1,INR,10,Gujarat,IN',
      'A-2,04-30-22,Shipped,S1,kurta,1,INR,10,Gujarat,IN',
    );
    await run(store, first);
    expect((await run(store, first)).summary).toMatchObject({
      ordersImported: 0,
      ordersUpdated: 0,
      ordersUnchanged: 2,
    });
    const later = await run(
      store,
      first.replace('A-2,04-30-22,Shipped,', 'A-2,04-30-22,Shipped - Returned to Seller,'),
    );
    expect(later.summary).toMatchObject({ ordersImported: 0, ordersUpdated: 1, ordersUnchanged: 1 });
    expect(later.orders.map(order => [order.number, order.status, order.version])).toEqual([
      ['A-1', 'shipped', 1],
      ['A-2', 'refused', 2],
    ]);
    expect(await store.all('categories')).toHaveLength(1);
    const events = await store.all('audit-events');
    expect(events.map(event => event.resource)).toEqual([
      'sellers',
      'categories',
      'orders',
      'orders',
      'imports',
      'imports',
      'orders',
      'imports',
    ]);
    expect(await verifyStoredAudit(store)).toMatchObject({ ok: true, checked: events.length });
  });

  test.each([
    ['order_id_missing', 'Order ID', ',04-30-22,Shipped,S,k,1,INR,1,Gujarat,IN'],
    ['date_invalid', 'Date', 'A,02-30-22,Shipped,S,k,1,INR,1,Gujarat,IN'],
    ['status_unknown', 'Status', 'A,04-30-22,Vanished,S,k,1,INR,1,Gujarat,IN'],
    ['quantity_invalid', 'Qty', 'A,04-30-22,Shipped,S,k,-1,INR,1,Gujarat,IN'],
    ['amount_invalid', 'Amount', 'A,04-30-22,Shipped,S,k,1,INR,ten,Gujarat,IN'],
    ['currency_invalid', 'currency', 'A,04-30-22,Shipped,S,k,1,rupees,1,Gujarat,IN'],
    ['columns_mismatch', null, 'A,04-30-22,Shipped'],
  ])('a line with %s is rejected with its number, and the rest is imported', async (fault, column, bad) => {
    const { summary, rejected } = await run(
      marketplace(),
      lines('B,04-30-22,Shipped,S,k,1,INR,1,Gujarat,IN', bad, 'C,04-30-22,Shipped,S,k,1,INR,1,Gujarat,IN'),
    );
    expect(rejected).toEqual([expect.objectContaining({ line: 3, fault, column })]);
    expect(summary).toMatchObject({ linesRead: 3, linesRejected: 1, linesAccepted: 2, ordersImported: 2 });
  });

  test('an unknown place or amount is counted, never dropped or made zero', async () => {
    const { summary, orders } = await run(
      marketplace(),
      lines('A,04-30-22,Cancelled,S,k,0,,,Atlantis,IN', 'B,04-30-22,Shipped,S,k,1,INR,7,,'),
    );
    expect(summary).toMatchObject({ unknownRegion: 2, unknownAmount: 1, ordersImported: 2 });
    expect(orders.map(order => [order.regionId, order.total])).toEqual([
      ['IN', null],
      [null, { amount: 700, currency: 'INR' }],
    ]);
  });

  test('lines of one order that contradict each other: the second is rejected; a cancelled item is only taken off', async () => {
    const { summary, rejected, orders } = await run(
      marketplace(),
      lines(
        'A,04-30-22,Shipped - Delivered to Buyer,S,k,1,INR,7,Gujarat,IN',
        'A,04-30-22,Cancelled,S,k,0,INR,5,Gujarat,IN',
        'A,04-30-22,Shipped - Lost in Transit,S,k,1,INR,9,Gujarat,IN',
      ),
    );
    expect(rejected).toEqual([expect.objectContaining({ line: 4, fault: 'order_contradicts_itself' })]);
    expect(summary.linesAccepted).toBe(2);
    expect(orders).toEqual([
      expect.objectContaining({ status: 'delivered', total: { amount: 700, currency: 'INR' } }),
    ]);
  });

  test('a dry run counts the same and stores nothing', async () => {
    const store = marketplace();
    const { summary, orders } = await run(store, lines('A,04-30-22,Shipped,S,k,1,INR,7,Gujarat,IN'), {
      dryRun: true,
    });
    expect(summary.ordersImported).toBe(1);
    expect(orders).toEqual([]);
    expect(await store.all('imports')).toEqual([]);
    expect(await store.all('sellers')).toEqual([]);
  });

  test('says which figures it cannot support', async () => {
    const { summary } = await run(marketplace(), lines('A,04-30-22,Shipped,S,k,1,INR,7,Gujarat,IN'));
    expect(summary.unsupported).toEqual(
      expect.arrayContaining(['ship_cohort_assumed', 'payment_method', 'promised_date']),
    );
  });

  test('the second worked example reads as documented', async () => {
    const example =
      readFileSync('docs/import.md', 'utf8')
        .split('```\n')
        .find(block => block.startsWith('parcel;')) ?? '';
    const { summary, orders } = await run(marketplace(), example, { map: 'parcels' });
    expect(summary).toMatchObject({ linesRead: 2, linesRejected: 0, ordersImported: 2 });
    expect(summary.unsupported).not.toContain('delivery_days');
    expect(orders.map(order => [order.paymentMethod, order.status, order.regionId, order.closedAt])).toEqual([
      ['cod', 'delivered', 'DE-BY', '2026-03-04T10:02:00.000Z'],
      ['cod', 'refused', 'DE-BE', '2026-03-05T11:30:00.000Z'],
    ]);
  });
});
