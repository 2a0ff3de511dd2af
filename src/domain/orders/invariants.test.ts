import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyAction, anyOrder, play } from '../../../test/builders/bookActions.ts';
import { TestBooks } from '../../../test/builders/books.ts';
import type { Step } from '../../../test/builders/books.ts';
import { buildOrder } from '../../../test/builders/buildOrder.ts';
import { buildDispute } from '../../../test/builders/disputes.ts';
import { checkInvariants, invariants } from './invariants.ts';
import type { Books, InvariantName } from './invariants.ts';
import type { LedgerEntry } from './ledgerTypes.ts';

const met = [
  'cod_delivered',
  'cod_refused',
  'commission_reversed',
  'dispute_opened',
  'dispute_opened_after_release',
  'dispute_split',
  'online_capture',
  'order_cancelled',
  'payout',
  'refund_paid',
  'refund_prefunded',
  'released',
  'remittance_matched',
  'remittance_over',
  'remittance_short',
  'suspense_cleared',
  'suspense_written_off',
];

const snapshot = (books: TestBooks, earlier: readonly LedgerEntry[] = []): Books => ({
  entries: [...books.entries],
  orders: [...books.orders.values()],
  disputes: [...books.disputes.values()],
  earlier,
});

describe('The sixteen invariants', () => {
  it('are sixteen', () => expect(Object.keys(invariants)).toHaveLength(16));

  it('hold after every step of any life of an order, its disputes and its cash', () => {
    const causes = new Set<string>();
    fc.assert(
      fc.property(anyOrder, fc.array(anyAction, { minLength: 20, maxLength: 80 }), (placed, acts) => {
        const books = new TestBooks(placed);
        for (const act of acts) {
          const earlier = [...books.entries];
          play(books, act);
          expect(checkInvariants(snapshot(books, earlier))).toEqual([]);
        }
        for (const entry of books.entries) causes.add(entry.cause);
      }),
      { numRuns: 400, seed: 20_260_301 },
    );
    // A property that never met a cause has said nothing about it.
    expect([...causes].toSorted()).toEqual(met);
  });
});

function settledBooks(): Books {
  const books = new TestBooks(buildOrder());
  const way: readonly Step[] = [
    { type: 'confirm_cod', depositPaid: false },
    { type: 'dispatch', carrierId: 'car_1', promisedBy: null },
    { type: 'go_out' },
    { type: 'deliver' },
  ];
  for (const step of way) books.act(step);
  books.remit({ remitted: 19_800, fee: 200 });
  books.act({ type: 'confirm' });
  books.act({ type: 'settle' });
  return snapshot(books);
}

const entryOf = (more: Partial<LedgerEntry>): LedgerEntry => ({
  ...settledBooks().entries[0]!,
  id: 'led_bad',
  idempotencyKey: 'bad',
  ...more,
});
const lines = (...pairs: readonly [LedgerEntry['lines'][number]['account'], number][]) =>
  pairs.map(([account, amount]) => ({ account, debit: Math.max(0, amount), credit: Math.max(0, -amount) }));
const adding = (more: Partial<LedgerEntry>) => (books: Books) => ({
  ...books,
  entries: [...books.entries, entryOf(more)],
});
const hashOf = ({ seq, prevHash }: { seq: number; prevHash: string }) => `${seq}<${prevHash}`;
const dispute = { ...buildDispute(), lineIds: ['line_1'] };

/** What each invariant is there to catch. */
const broken: Record<InvariantName, (books: Books) => Books> = {
  '01-entries-balance': adding({ lines: lines(['BANK', 5]) }),
  '02-append-only': books => ({ ...books, earlier: books.entries, entries: books.entries.slice(1) }),
  '03-unique-keys': books => ({ ...books, entries: [...books.entries, ...books.entries.slice(0, 1)] }),
  '04-escrow-and-hold': adding({ lines: lines(['ESCROW:ord_1', 5], ['BANK', -5]) }),
  '05-captured-accounted-for': adding({ lines: lines(['ESCROW:ord_1', -5], ['BANK', 5]) }),
  '06-refunds-within-lines': books => ({
    ...adding({
      disputeId: 'dis_1',
      lines: lines(['ESCROW:ord_1', 30_000], ['BUYER_REFUND_PAYABLE:buy_1', -30_000]),
    })(books),
    disputes: [dispute],
  }),
  '07-splits-exact': adding({
    cause: 'dispute_split',
    lines: lines(['DISPUTE_HOLD:dis_1', 5], ['BUYER_REFUND_PAYABLE:buy_1', -4], ['COMMISSION', -1]),
  }),
  '08-held-not-payable': adding({ cause: 'payout', lines: lines(['DISPUTE_HOLD:dis_1', 5], ['BANK', -5]) }),
  '09-parcels-add-up': adding({ cause: 'remittance_matched', lines: lines(['BANK', 5], ['COMMISSION', -5]) }),
  '10-cod-refunds-within-cash': adding({
    cause: 'refund_paid',
    lines: lines(['BUYER_REFUND_PAYABLE:buy_1', 30_000], ['BANK', -30_000]),
  }),
  '11-refused-owes-nothing': books => ({
    ...books,
    orders: books.orders.map(one => ({ ...one, status: 'refused' })),
  }),
  '12-payout-within-balance': adding({
    cause: 'payout',
    lines: lines(['SELLER_PAYABLE:sel_1', 30_000], ['BANK', -30_000]),
  }),
  '13-one-active-dispute-per-line': books => ({ ...books, disputes: [dispute, { ...dispute, id: 'dis_2' }] }),
  '14-trial-balance': adding({ currency: 'USD', lines: lines(['BANK', 5]) }),
  '15-audit-chain': books => ({
    ...books,
    audit: {
      hashOf,
      events: [
        { seq: 1, prevHash: '', hash: '1<' },
        { seq: 2, prevHash: 'forged', hash: '2<forged' },
      ],
    },
  }),
  '16-replay': books => ({
    ...books,
    replays: [{ id: 'ord_1', stored: { status: 'settled' }, replayed: { status: 'confirmed' } }],
  }),
};

test.each(Object.entries(broken))('%s is noticed when it is broken', (name, breaking) => {
  expect(checkInvariants(settledBooks())).toEqual([]);
  expect(checkInvariants(breaking(settledBooks())).map(one => one.invariant)).toContain(name);
});

test('an audit chain that links and a replay in another key order are fine', () => {
  const events = [
    { seq: 1, prevHash: '', hash: '1<' },
    { seq: 2, prevHash: '1<', hash: '2<1<' },
  ];
  const replays = [
    { id: 'a', stored: { x: 1, y: [{ b: 1, a: 2 }] }, replayed: { y: [{ a: 2, b: 1 }], x: 1 } },
  ];
  expect(checkInvariants({ ...settledBooks(), audit: { events, hashOf }, replays })).toEqual([]);
});
