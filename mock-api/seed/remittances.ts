import type { Carrier, Remittance } from '../../src/contract/records.ts';
import { clearShort, ledgerForRemittance } from '../../src/domain/orders/remittanceLedger.ts';
import { matchRemittance, type MatchedLine } from '../../src/domain/orders/remittance.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import { DAY, HOUR, plus, type Instant } from '../../src/domain/shared/instant.ts';
import { LATE_CARRIER, lateFrom } from './carriers.ts';
import { startOf } from './calendar.ts';
import { groupBy } from './groups.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import { statementOf, type Parcel } from './statements.ts';

const EVERY = 7 * DAY;
/** How much longer the late carrier keeps the cash. */
const LATE = 8 * DAY;

/** Weekly statements of every carrier that collects cash, matched line by line and posted. */
export function remitAll(
  orders: Iterable<Order>,
  carriers: readonly Carrier[],
  ledger: Ledger,
  newId: (at: Instant) => string,
  today: Instant,
  random: Random,
): Remittance[] {
  const byCarrier = groupBy([...orders].flatMap(parcelOf), parcel => parcel.order.carrierId);
  const batches = carriers.flatMap((carrier, i) =>
    remitOne(carrier, byCarrier.get(carrier.id) ?? [], plus(startOf(today), (3 + i) * DAY), today, random),
  );
  const inOrder = batches.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return inOrder.map(({ carrier, at, lines }, i) => {
    const id = newId(at);
    const context = { batchId: id, carrierId: carrier.id, currency: carrier.currency, at };
    ledger.post(ledgerForRemittance(lines, context));
    chaseShort(ledger, lines, at, today, random);
    return recordOf(id, `RM-${String(i + 1).padStart(4, '0')}`, carrier, at, lines);
  });
}

function parcelOf(order: Order): Parcel[] {
  const collected = order.paymentMethod === 'cod' ? (order.collected?.amount ?? 0) : 0;
  return collected > 0 && order.closedAt !== null ? [{ order, collected, closedAt: order.closedAt }] : [];
}

interface Batch {
  readonly carrier: Carrier;
  readonly at: Instant;
  readonly lines: readonly MatchedLine[];
}

function remitOne(
  carrier: Carrier,
  parcels: readonly Parcel[],
  first: Instant,
  today: Instant,
  random: Random,
): Batch[] {
  const settled = new Set<string>();
  const batches: Batch[] = [];
  for (let at = first; at < today; at = plus(at, EVERY)) {
    const late = carrier.id === LATE_CARRIER && at >= lateFrom(startOf(today));
    const due = parcels.filter(one => plus(one.closedAt, carrier.remittanceDays * DAY) <= at);
    const open = due.filter(one => !settled.has(one.order.id));
    const brought = open.filter(
      one => !late || plus(one.closedAt, carrier.remittanceDays * DAY + LATE) <= at,
    );
    const statement = brought.flatMap(one => statementOf(one, carrier, late, random));
    if (statement.length === 0) continue;
    if (random.chance(0.02))
      statement.push({ tracking: `??${random.int(10_000, 99_999)}`, remitted: 4_900, fee: 300 });
    const expectations = due.map(({ order, collected }) => ({
      tracking: order.number,
      orderId: order.id,
      sellerId: order.sellerId,
      expected: collected,
      settled: settled.has(order.id),
      due: true,
    }));
    const lines = matchRemittance(statement, expectations);
    for (const line of lines)
      if (line.orderId !== null && line.match !== 'missing') settled.add(line.orderId);
    batches.push({ carrier, at, lines });
  }
  return batches;
}

/** Half of what is short comes later; a few yuan are given up. */
function chaseShort(
  ledger: Ledger,
  lines: readonly MatchedLine[],
  at: Instant,
  today: Instant,
  random: Random,
): void {
  for (const line of lines) {
    if (line.match !== 'short' || line.orderId === null) continue;
    const short = ledger.ofOrder(line.orderId, at).find(entry => entry.cause === 'remittance_short');
    const clearedAt = plus(at, random.int(8, 25) * DAY + random.int(1, 9) * HOUR);
    if (!short || clearedAt > today || random.chance(0.4)) continue;
    const small = line.expected - line.remitted - line.fee < 1_000;
    ledger.post(clearShort(short, small ? 'written_off' : 'banked', clearedAt));
  }
}

function recordOf(
  id: string,
  number: string,
  carrier: Carrier,
  at: Instant,
  lines: readonly MatchedLine[],
): Remittance {
  const sum = (pick: (line: MatchedLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return {
    id,
    version: 1,
    number,
    carrierId: carrier.id,
    currency: carrier.currency,
    receivedAt: at,
    expected: sum(line => line.expected),
    remitted: sum(line => line.remitted),
    fee: sum(line => line.fee),
    openLines: lines.filter(line => line.match !== 'matched').length,
    sellerIds: [...new Set(lines.flatMap(line => line.sellerId ?? []))].toSorted(),
    lines: [...lines],
  };
}
