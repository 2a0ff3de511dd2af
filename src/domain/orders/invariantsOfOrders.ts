import type { Dispute } from '../disputes/types.ts';
import { lineAmount } from './amounts.ts';
import { totalOf } from './balances.ts';
import type { Books, Check, Finding } from './invariants.ts';
import type { LedgerEntry } from './ledgerTypes.ts';
import { positionOf } from './position.ts';
import type { OrderPosition } from './position.ts';
import type { Order } from './types.ts';

type Entries = readonly LedgerEntry[];
interface OfOrder {
  readonly orderId: string | null;
}

/** Grouped once for all the checks that walk the orders. */
function grouping<T extends OfOrder>(): (items: readonly T[]) => ReadonlyMap<string | null, readonly T[]> {
  const known = new WeakMap<readonly T[], Map<string | null, T[]>>();
  return items => {
    const groups = known.get(items) ?? new Map<string | null, T[]>();
    if (known.has(items)) return groups;
    known.set(items, groups);
    for (const item of items) {
      const group = groups.get(item.orderId);
      if (group) group.push(item);
      else groups.set(item.orderId, [item]);
    }
    return groups;
  };
}

const entriesByOrder = grouping<LedgerEntry>();
const disputesByOrder = grouping<Dispute>();

const forEachOrder =
  (check: (order: Order, entries: Entries, books: Books) => readonly Finding[]): Check =>
  books =>
    books.orders.flatMap(order => {
      const entries = entriesByOrder(books.entries).get(order.id);
      return entries ? check(order, entries, books) : [];
    });

const expect = (holds: boolean, subject: string, facts: Finding['facts']): readonly Finding[] =>
  holds ? [] : [{ subject, facts }];

const capturedIsAccountedFor = forEachOrder((order, entries) => {
  const p = positionOf(entries);
  const accounted = p.escrow + p.held + p.refunded - p.contributed + p.toSeller + p.commission;
  return expect(p.captured === accounted, order.id, { captured: p.captured, accounted });
});

/** Net of what platform and carrier added. */
const refundedBy = (entries: Entries, dispute: Dispute): number => {
  const { refunded, contributed } = positionOf(entries.filter(one => one.disputeId === dispute.id));
  return refunded - contributed;
};

const refundsWithinLines = forEachOrder((order, entries, { disputes }) => {
  const ofOrder = disputesByOrder(disputes).get(order.id) ?? [];
  return ofOrder.flatMap(dispute => {
    const lines = new Set(dispute.lineIds);
    const paid = order.lines.reduce((sum, line) => sum + (lines.has(line.id) ? lineAmount(line) : 0), 0);
    const refunded = ofOrder
      .filter(one => one.lineIds.every(id => lines.has(id)))
      .reduce((sum, one) => sum + refundedBy(entries, one), 0);
    return expect(refunded <= paid, dispute.id, { paid, refunded });
  });
});

const splitsAreExact: Check = ({ entries, disputes }) => {
  const wrong = entries
    .filter(entry => entry.cause === 'dispute_split')
    .flatMap(entry => {
      const of = (kind: Parameters<typeof totalOf>[1]) => totalOf([entry], kind);
      const pool = of('GOODWILL_EXPENSE') - of('CARRIER_PAYABLE') - of('DISPUTE_HOLD');
      const shares = of('BUYER_REFUND_PAYABLE') + of('SELLER_PAYABLE') + of('ESCROW');
      return expect(pool === shares, entry.id, { pool, shares });
    });
  const uneven = disputes.flatMap(({ id, amount, settlement }) => {
    if (!settlement) return [];
    const { buyer, seller, platform, carrier } = settlement.split;
    const borne = buyer + seller + platform + carrier;
    return expect(borne === amount.amount, id, { amount: amount.amount, borne });
  });
  return [...wrong, ...uneven];
};

/** Once the carrier owes nothing, all it collected is in the bank, its fee, in suspense or written off. */
const parcelsAddUp = forEachOrder((order, entries) => {
  const ofParcel = entries.filter(one => !one.cause.startsWith('refund_'));
  const expected = totalOf(
    entries.filter(one => one.cause === 'cod_delivered'),
    'COD_RECEIVABLE',
  );
  if (positionOf(entries).receivable !== 0) return [];
  const kinds = ['BANK', 'COD_COST', 'REMIT_SUSPENSE', 'WRITE_OFF'] as const;
  const accounted = kinds.reduce((sum, kind) => sum + totalOf(ofParcel, kind), 0);
  return expect(expected === accounted, order.id, { expected, accounted });
});

const withinCash = (p: OrderPosition): boolean =>
  p.refunded - p.contributed <= p.captured && p.refundsPaid <= p.received + p.prefunded + p.contributed;

/** Held at every moment, not only in the end. */
const codRefundsWithinCash = forEachOrder((order, entries) => {
  if (order.paymentMethod !== 'cod') return [];
  const at = entries.findIndex((one, i) => {
    const pays = one.cause === 'refund_paid' || one.cause === 'dispute_split';
    return pays && !withinCash(positionOf(entries.slice(0, i + 1)));
  });
  return expect(at < 0, order.id, { entry: entries[at]?.id ?? null });
});

const refusedOwesNothing = forEachOrder((order, entries) => {
  if (order.status !== 'refused') return [];
  const { receivable, commission } = positionOf(entries);
  return expect(receivable === 0 && commission === 0, order.id, { receivable, commission });
});

/** What the ledger promises of each order. */
export const orderChecks = {
  '05-captured-accounted-for': capturedIsAccountedFor,
  '06-refunds-within-lines': refundsWithinLines,
  '07-splits-exact': splitsAreExact,
  '09-parcels-add-up': parcelsAddUp,
  '10-cod-refunds-within-cash': codRefundsWithinCash,
  '11-refused-owes-nothing': refusedOwesNothing,
} as const satisfies Record<string, Check>;
