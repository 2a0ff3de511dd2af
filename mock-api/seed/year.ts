import type { Dispute } from '../../src/domain/disputes/types.ts';
import type { Remittance } from '../../src/contract/records.ts';
import type { Refund } from '../../src/domain/refunds/types.ts';
import { makeBuyers, ringHash, type BuyerSeed } from './buyers.ts';
import { drawPlacements } from './calendar.ts';
import { createDestinations } from './destinations.ts';
import type { CaseRun } from './disputes/caseRun.ts';
import { holdDisputes } from './disputes/docket.ts';
import { keepDispute } from './disputes/keep.ts';
import type { DrawnImage } from './evidenceImages.ts';
import { createIds } from './ids.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { replayOrders, type OrderBook } from './orders.ts';
import { payOutAll } from './payouts.ts';
import type { Random } from './random.ts';
import type { Change, Kept } from './records.ts';
import { openRefundDesk, refundUndelivered } from './refunds.ts';
import { remitAll } from './remittances.ts';
import { settleAll } from './settling.ts';
import { drawBaskets } from './shopping.ts';
import type { Stage } from './stage.ts';

export interface Year {
  readonly buyers: readonly BuyerSeed[];
  readonly book: OrderBook;
  readonly runs: readonly CaseRun[];
  readonly ledger: Ledger;
  readonly refunds: readonly Refund[];
  readonly remittances: readonly Remittance[];
  readonly changes: readonly Change[];
}

/** A third of the orders are somebody's first. */
const ORDERS_A_BUYER = 3;

/** The year's events, each kind replayed in its turn: what a later turn needs of an earlier one it asks as of its instant. */
export async function liveTheYear(
  stage: Stage,
  count: number,
  drawing: Promise<readonly DrawnImage[]>,
  kept: Kept,
  random: Random,
): Promise<Year> {
  const today = stage.at;
  const newId = createIds();
  const ledger = createLedger(newId);
  const changes: Change[] = [];
  const people = Math.ceil(count / ORDERS_A_BUYER);
  const buyers = makeBuyers(people, createDestinations(stage.regions), random.fork('buyers'));
  const moments = drawPlacements(count, today, random.fork('moments'));
  const baskets = drawBaskets(moments, { ...stage, buyers }, today, random.fork('baskets'));
  const book = replayOrders(baskets, stage, ledger, newId, random.fork('orders'));
  const desk = openRefundDesk(ledger, changes, newId, today, random.fork('refunds'));
  const remittances = remitAll(
    book.orders.values(),
    stage.carriers,
    ledger,
    newId,
    today,
    random.fork('cash'),
  );
  const ring = new Set(buyers.filter(buyer => buyer.addressHash === ringHash()).map(buyer => buyer.id));
  const images = await drawing;
  const runs = holdDisputes({ book, images, newId, today, random: random.fork('disputes'), ring });
  const registry = { book, ledger, desk, kept, changes, newId, random: random.fork('money') };
  const disputes = new Map<string, Dispute>();
  for (const [i, run] of runs.entries())
    disputes.set(run.dispute.id, await keepDispute(run, `D-${FIRST_NUMBER + i}`, registry));
  refundUndelivered(book.orders.values(), ledger, desk, today);
  settleAll(book, disputes, ledger, today, random.fork('settling'));
  payOutAll(ledger, today);
  return { buyers, book, runs, ledger, refunds: desk.refunds, remittances, changes };
}

export const FIRST_NUMBER = 1_001;
