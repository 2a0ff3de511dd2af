import { describe, expect, it } from 'vitest';
import { TestBooks } from '../../../test/builders/books.ts';
import type { Step } from '../../../test/builders/books.ts';
import { buildLine, buildOrder } from '../../../test/builders/buildOrder.ts';
import type { Settlement } from '../disputes/types.ts';
import { balanceOf } from './balances.ts';
import type { LedgerAccount, LedgerEntry } from './ledgerTypes.ts';
import { postPayout, postReversal } from './postings.ts';
import { positionOf } from './position.ts';
import { clearShort } from './remittanceLedger.ts';
import type { Order } from './types.ts';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const dispatch: Step = { type: 'dispatch', carrierId: 'car_1', promisedBy: null };
const confirmCod: Step = { type: 'confirm_cod', depositPaid: true };
const toDoor: readonly Step[] = [confirmCod, dispatch, { type: 'go_out' }];
const settled: readonly Step[] = [{ type: 'confirm' }, { type: 'settle' }];
const paidToDoor: readonly Step[] = [{ type: 'pay' }, dispatch, { type: 'go_out' }, { type: 'deliver' }];

const card = buildOrder({ paymentMethod: 'card', codDecision: null });
const withTerms = buildOrder({ deposit: cny(2_000), codFee: cny(500) });

function booksAfter(order: Order, ...steps: readonly Step[]): TestBooks {
  const books = new TestBooks(order);
  for (const step of steps) expect([step.type, books.act(step)]).toEqual([step.type, true]);
  return books;
}

const refuse: Step = { type: 'refuse', reason: 'refused_at_door', fault: null };
const settlement = (buyerAmount: number, more: Partial<Settlement['split']> = {}): Settlement => {
  const { platform = 0, carrier = 0 } = more;
  const seller = buyerAmount - platform - carrier;
  return { buyerAmount, split: { buyer: 8_000 - buyerAmount, seller, platform, carrier }, via: 'decided' };
};

/** `+` debits, `−` credits, as the policy's table of postings reads. */
const asTable = ({ cause, lines }: Pick<LedgerEntry, 'cause' | 'lines'>) => [
  cause,
  Object.fromEntries(lines.map(line => [line.account, line.debit - line.credit])),
];
const last = (books: TestBooks, count = 1) => books.entries.slice(-count).map(asTable);
const balance = (books: TestBooks, account: LedgerAccount) => balanceOf(books.entries, account, 'CNY');

describe('Postings of an order', () => {
  it('capture online: gateway to escrow', () =>
    expect(last(booksAfter(card, { type: 'pay' }))).toEqual([
      ['online_capture', { GATEWAY_CLEARING: 20_000, 'ESCROW:ord_1': -20_000 }],
    ]));

  it('deposit: the same, before anything ships', () =>
    expect(last(booksAfter(withTerms, confirmCod))).toEqual([
      ['online_capture', { GATEWAY_CLEARING: 2_000, 'ESCROW:ord_1': -2_000 }],
    ]));

  it('COD delivered: the carrier owes, goods in escrow, the fee earned', () =>
    expect(last(booksAfter(withTerms, ...toDoor, { type: 'deliver' }))).toEqual([
      ['cod_delivered', { 'COD_RECEIVABLE:car_1': 18_500, 'ESCROW:ord_1': -18_000, COD_FEE_INCOME: -500 }],
    ]));

  it('release: escrow to seller and commission', () =>
    expect(last(booksAfter(card, ...paidToDoor, ...settled))).toEqual([
      ['released', { 'ESCROW:ord_1': 20_000, 'SELLER_PAYABLE:sel_1': -19_000, COMMISSION: -1_000 }],
    ]));

  it('COD refused: freight both ways and no cash', () =>
    expect(booksAfter(buildOrder(), ...toDoor, refuse).entries.map(asTable)).toEqual([
      ['cod_refused', { 'SELLER_PAYABLE:sel_1': 2_100, 'CARRIER_PAYABLE:car_1': -2_100 }],
    ]));

  it('COD refused by the buyer: the deposit pays freight first, the rest goes back', () => {
    const order = buildOrder({ deposit: cny(3_000) });
    expect(last(booksAfter(order, ...toDoor, refuse))).toEqual([
      [
        'cod_refused',
        { 'ESCROW:ord_1': 3_000, 'SELLER_PAYABLE:sel_1': -2_100, 'BUYER_REFUND_PAYABLE:buy_1': -900 },
      ],
    ]);
    expect(last(booksAfter(withTerms, ...toDoor, refuse))).toEqual([
      ['cod_refused', { 'ESCROW:ord_1': 2_000, 'SELLER_PAYABLE:sel_1': -2_000 }],
    ]);
  });

  it('COD refused by another’s fault: all of the deposit goes back', () =>
    expect(last(booksAfter(withTerms, ...toDoor, { ...refuse, fault: 'carrier' }))).toEqual([
      ['cod_refused', { 'ESCROW:ord_1': 2_000, 'BUYER_REFUND_PAYABLE:buy_1': -2_000 }],
    ]));

  it.each<Step>([{ type: 'lose' }, { type: 'return' }])('undelivered ($type): escrow to the buyer', step =>
    expect(last(booksAfter(card, { type: 'pay' }, dispatch, step))).toEqual([
      ['order_cancelled', { 'ESCROW:ord_1': 20_000, 'BUYER_REFUND_PAYABLE:buy_1': -20_000 }],
    ]),
  );

  it('an imported order without an amount moves no money', () =>
    expect(booksAfter(buildOrder({ total: null }), confirmCod, dispatch, { type: 'lose' }).entries).toEqual(
      [],
    ));
});

describe('Postings of a remittance', () => {
  const delivered = () => booksAfter(buildOrder(), ...toDoor, { type: 'deliver' });

  it('matched: bank and fee against what the carrier owed', () => {
    const books = delivered();
    expect(books.remit({ remitted: 19_800, fee: 200 })).toBe('matched');
    expect(last(books)).toEqual([
      ['remittance_matched', { BANK: 19_800, COD_COST: 200, 'COD_RECEIVABLE:car_1': -20_000 }],
    ]);
  });

  it('short: the rest waits in suspense and is banked or written off', () => {
    const books = delivered();
    expect(books.remit({ remitted: 19_000, fee: 200 })).toBe('short');
    expect(last(books)).toEqual([
      ['remittance_short', { 'REMIT_SUSPENSE:car_1': 800, 'COD_RECEIVABLE:car_1': -800 }],
    ]);
    const short = books.entries.at(-1)!;
    expect(clearShort(short, 'banked', books.now).map(asTable)).toEqual([
      ['suspense_cleared', { BANK: 800, 'REMIT_SUSPENSE:car_1': -800 }],
    ]);
    expect(clearShort(short, 'written_off', books.now).map(asTable)).toEqual([
      ['suspense_written_off', { WRITE_OFF: 800, 'REMIT_SUSPENSE:car_1': -800 }],
    ]);
  });

  it.each(['banked', 'written_off'] as const)(
    'a short line once %s is no longer missing for a refund',
    how => {
      const books = delivered();
      books.remit({ remitted: 19_000, fee: 200 });
      const received = () => positionOf(books.entries).received;
      expect(received()).toBe(19_200);
      const cleared = clearShort(books.entries.at(-1)!, how, books.now);
      expect(positionOf([...books.entries, ...cleared]).received).toBe(20_000);
    },
  );

  it('over, duplicate: what nobody owed waits in suspense', () => {
    const books = delivered();
    expect(books.remit({ remitted: 20_100, fee: 0 })).toBe('over');
    expect(last(books)).toEqual([['remittance_over', { BANK: 100, 'REMIT_SUSPENSE:car_1': -100 }]]);
    expect(books.remit({ remitted: 20_000, fee: 0 }, 'ord_1', true)).toBe('duplicate');
    expect(last(books)).toEqual([['remittance_over', { BANK: 20_000, 'REMIT_SUSPENSE:car_1': -20_000 }]]);
    expect(balance(books, 'COD_RECEIVABLE:car_1')).toBe(0);
  });
});

describe('Postings of a dispute', () => {
  it('opened before release holds escrow, and the split pays buyer, escrow and who contributes', () => {
    const books = booksAfter(card, ...paidToDoor);
    books.open('dis_1', 8_000, ['line_1']);
    expect(last(books)).toEqual([
      ['dispute_opened', { 'ESCROW:ord_1': 8_000, 'DISPUTE_HOLD:dis_1': -8_000 }],
    ]);
    books.close('dis_1', settlement(5_000, { platform: 1_000, carrier: 500 }));
    expect(last(books)).toEqual([
      [
        'dispute_split',
        {
          'DISPUTE_HOLD:dis_1': 8_000,
          GOODWILL_EXPENSE: 1_000,
          'CARRIER_PAYABLE:car_1': 500,
          'BUYER_REFUND_PAYABLE:buy_1': -5_000,
          'ESCROW:ord_1': -4_500,
        },
      ],
    ]);
  });

  it('opened after release holds the seller’s money, and a refund gives its commission back', () => {
    const books = booksAfter(card, ...paidToDoor, ...settled);
    books.open('dis_1', 8_000, ['line_1']);
    expect(last(books)).toEqual([
      ['dispute_opened_after_release', { 'SELLER_PAYABLE:sel_1': 8_000, 'DISPUTE_HOLD:dis_1': -8_000 }],
    ]);
    books.close('dis_1', settlement(5_000));
    expect(last(books, 2)).toEqual([
      [
        'dispute_split',
        { 'DISPUTE_HOLD:dis_1': 8_000, 'BUYER_REFUND_PAYABLE:buy_1': -5_000, 'SELLER_PAYABLE:sel_1': -3_000 },
      ],
      ['commission_reversed', { COMMISSION: 250, 'SELLER_PAYABLE:sel_1': -250 }],
    ]);
  });

  it('withdrawn: all of the hold goes back where it came from', () => {
    const books = booksAfter(card, ...paidToDoor);
    books.open('dis_1', 8_000, ['line_1']);
    books.close('dis_1', { ...settlement(0), via: 'withdrawn' });
    expect(last(books)).toEqual([['dispute_split', { 'DISPUTE_HOLD:dis_1': 8_000, 'ESCROW:ord_1': -8_000 }]]);
  });

  it('withdrawn on a parcel that was lost meanwhile: the buyer still has their money back', () => {
    const books = booksAfter(card, { type: 'pay' }, dispatch);
    books.open('dis_1', 8_000, ['line_1']);
    books.act({ type: 'lose' });
    books.close('dis_1', { ...settlement(0), via: 'withdrawn' });
    expect(balance(books, 'BUYER_REFUND_PAYABLE:buy_1')).toBe(20_000);
  });

  it('whole commission comes back over several refunds, to the last unit', () => {
    const lines = ['line_1', 'line_2', 'line_3'].map(id =>
      buildLine({ id, goods: 333, shipping: 0, tax: 0 }),
    );
    const books = booksAfter({ ...card, lines, total: cny(999) }, ...paidToDoor, ...settled);
    for (const { id } of lines) {
      books.open(`dis_${id}`, 333, [id]);
      const split = { buyer: 0, seller: 333, platform: 0, carrier: 0 };
      books.close(`dis_${id}`, { buyerAmount: 333, split, via: 'agreed' });
    }
    expect(balance(books, 'COMMISSION')).toBe(0);
    expect(balance(books, 'SELLER_PAYABLE:sel_1')).toBe(0);
  });
});

describe('Paying a refund', () => {
  const disputed = () => {
    const books = booksAfter(buildOrder(), ...toDoor, { type: 'deliver' });
    books.open('dis_1', 8_000, ['line_1']);
    books.close('dis_1', settlement(5_000));
    return books;
  };

  it('waits for the carrier’s cash', () => {
    const books = disputed();
    expect(books.refund(5_000)).toBe('cash_not_remitted');
    books.remit({ remitted: 20_000, fee: 0 });
    expect(books.refund(5_000)).toBeNull();
    expect(last(books)).toEqual([['refund_paid', { 'BUYER_REFUND_PAYABLE:buy_1': 5_000, BANK: -5_000 }]]);
  });

  it('is paid ahead of it only by an entry that says so', () => {
    const books = disputed();
    expect(books.refund(5_000, { prefunded: true })).toBeNull();
    expect(last(books, 2)).toEqual([
      ['refund_prefunded', { 'PREFUND:ord_1': 5_000, BANK: -5_000 }],
      ['refund_paid', { 'BUYER_REFUND_PAYABLE:buy_1': 5_000, 'PREFUND:ord_1': -5_000 }],
    ]);
  });

  it('is never more than was promised', () => {
    const books = disputed();
    books.remit({ remitted: 20_000, fee: 0 });
    expect(books.refund(5_001)).toBe('refund_above_promise');
    expect(books.refund(5_000)).toBeNull();
    expect(books.refund(1)).toBe('refund_above_promise');
  });

  it('of a card payment goes back through the gateway', () => {
    const books = booksAfter(card, { type: 'pay' }, { type: 'cancel', reason: 'out_of_stock' });
    expect(books.refund(20_000, { method: 'original' })).toBeNull();
    expect(last(books)).toEqual([
      ['refund_paid', { 'BUYER_REFUND_PAYABLE:buy_1': 20_000, GATEWAY_CLEARING: -20_000 }],
    ]);
    expect(balance(books, 'GATEWAY_CLEARING')).toBe(0);
  });
});

describe('Payouts and corrections', () => {
  it('pay the seller from what is owed', () => {
    const books = booksAfter(card, ...paidToDoor, ...settled);
    books.post(postPayout('pay_1', 'sel_1', cny(19_000), books.now));
    expect(last(books)).toEqual([['payout', { 'SELLER_PAYABLE:sel_1': 19_000, BANK: -19_000 }]]);
  });

  it('undo an entry by its mirror', () => {
    const books = booksAfter(card, { type: 'pay' });
    books.post([postReversal(books.entries[0]!, books.now)]);
    expect(last(books)).toEqual([['reversal', { GATEWAY_CLEARING: -20_000, 'ESCROW:ord_1': 20_000 }]]);
  });
});
