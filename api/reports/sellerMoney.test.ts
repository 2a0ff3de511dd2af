import { afterEach, describe, expect, it } from 'vitest';
import { homeReportSchema } from '../../src/contract/reports.ts';
import { startApi, type Api, type Who } from '../../test/builders/api.ts';

let serial = 0;
const entry = (debit: string, credit: string, amount: number, sellerId = 'sel-1') => ({
  id: `ent-${(serial += 1)}`,
  version: 1,
  at: '2026-01-01T00:00:00.000Z',
  cause: 'released',
  currency: 'CNY',
  lines: [
    { account: debit, debit: amount, credit: 0 },
    { account: credit, debit: 0, credit: amount },
  ],
  orderId: 'ord-1',
  disputeId: null,
  sellerId,
  carrierId: null,
  idempotencyKey: `key-${serial}`,
});

let api: Api;
afterEach(() => api.close());

async function money(entries: readonly object[], as: Who = 'seller') {
  api = await startApi({ records: { 'ledger-entries': entries } });
  const { json } = await api.ask('/reports/home', { as });
  return homeReportSchema.parse(json).money.map(({ code, amount, owes }) => [code, amount.amount, owes]);
}

describe("A seller's money", () => {
  it('is what was released less what was paid out, and what disputes hold', async () => {
    const books = [
      entry('ESCROW:ord-1', 'SELLER_PAYABLE:sel-1', 500),
      entry('SELLER_PAYABLE:sel-1', 'BANK', 200),
      entry('ESCROW:ord-2', 'DISPUTE_HOLD:dis-1', 300),
      entry('ESCROW:ord-3', 'DISPUTE_HOLD:dis-2', 40),
      entry('DISPUTE_HOLD:dis-2', 'BUYER_REFUND_PAYABLE:buy-1', 40),
      entry('ESCROW:ord-9', 'SELLER_PAYABLE:sel-2', 9_000, 'sel-2'),
    ];
    expect(await money(books)).toEqual([
      ['payable', 300, false],
      ['held', 300, false],
    ]);
  });

  it('says who owes whom', async () => {
    expect(await money([entry('SELLER_PAYABLE:sel-1', 'ESCROW:ord-1', 70)])).toEqual([
      ['payable', 70, true],
      ['held', 0, false],
    ]);
  });

  it('is for the seller alone', async () => {
    expect(await money([entry('ESCROW:ord-1', 'SELLER_PAYABLE:sel-1', 500)], 'manager')).toEqual([]);
  });
});
