import { noteWords, putMessage } from '../../../api/commands/messages.ts';
import { disputeSchema } from '../../../src/contract/disputeRecord.ts';
import type { Dispute } from '../../../src/domain/disputes/types.ts';
import { ledgerForDispute } from '../../../src/domain/orders/disputeLedger.ts';
import { cashReceived } from '../../../src/domain/orders/orderLedger.ts';
import type { Order } from '../../../src/domain/orders/types.ts';
import { refundFor } from '../../../src/domain/refunds/refundFor.ts';
import { DAY, HOUR, plus, type Instant } from '../../../src/domain/shared/instant.ts';
import type { Ledger } from '../ledger.ts';
import type { OrderBook } from '../orders.ts';
import type { Random } from '../random.ts';
import type { Change, Kept } from '../records.ts';
import type { RefundDesk } from '../refunds.ts';
import { must } from '../replay.ts';
import type { CaseRun, CaseStep } from './caseRun.ts';

export interface Registry {
  readonly book: OrderBook;
  readonly ledger: Ledger;
  readonly desk: RefundDesk;
  readonly kept: Kept;
  readonly changes: Change[];
  readonly newId: (at: Instant) => string;
  readonly random: Random;
}

/** Buyers who confirmed, were paid for, and then found something: disputes after release. */
const CONFIRMED_EARLY = 0.12;
/** Refunds of cash that the platform pays ahead of the carrier. */
const PREFUNDED = 0.2;

/** Keeps a dispute that has been played: record, words, money, evidence, and what the audit log will say. */
export async function keepDispute(run: CaseRun, number: string, registry: Registry): Promise<Dispute> {
  const dispute = { ...run.dispute, number };
  const order = linkOrder(run, registry);
  for (const step of run.steps) await keepStep(numbered(step, number), order, registry);
  for (const { at, actor, text, visibility } of run.said)
    await putMessage(acting(registry, actor, at), dispute, { text, visibility });
  const { state } = registry.kept;
  state.disputes.push(disputeSchema.parse(dispute));
  state.evidence.push(...run.pieces.map(piece => piece.record));
  for (const proposal of dispute.proposals)
    state.proposals.push({
      ...proposal,
      acceptedBy: [...proposal.acceptedBy],
      version: proposal.status === 'open' ? 1 : 2,
      disputeId: dispute.id,
      sellerId: dispute.sellerId,
    });
  return dispute;
}

/** Cases are numbered in the order they were opened, which is known only when all of them are. */
const numbered = (step: CaseStep, number: string): CaseStep => ({
  ...step,
  before: step.before && { ...step.before, number },
  after: { ...step.after, number },
});

function linkOrder({ start, dispute }: CaseRun, { book, random }: Registry): Order {
  const { id, closedAt, paymentMethod } = start.order;
  const early = closedAt !== null && start.openAt > plus(closedAt, 2 * DAY) && paymentMethod !== 'cod';
  if (early && random.chance(CONFIRMED_EARLY)) {
    book.act(id, { type: 'confirm' }, plus(closedAt, 20 * HOUR));
    book.act(id, { type: 'settle', cashReceived: true, activeDisputes: 0 }, plus(closedAt, 21 * HOUR));
  }
  const order = book.orders.get(id) ?? start.order;
  const linked = { ...order, disputeIds: [...order.disputeIds, dispute.id], version: order.version + 1 };
  book.orders.set(id, linked);
  return linked;
}

async function keepStep(step: CaseStep, order: Order, registry: Registry): Promise<void> {
  const { at, actor, command, before, after } = step;
  const { ledger, changes } = registry;
  await noteWords(acting(registry, actor, at), after, command);
  changes.push({ at, actor, action: command.type, resource: 'disputes', before, after });
  ledger.post(ledgerForDispute(before, after, order, { entries: ledger.ofOrder(order.id, at), at }));
  if (after.status === 'closed') bookRefund(after, order, at, registry);
}

function bookRefund(dispute: Dispute, order: Order, at: Instant, { ledger, desk, random }: Registry): void {
  const remitted = cashReceived(ledger.ofOrder(order.id, at));
  const cash = { remitted, prefund: random.chance(PREFUNDED) };
  const draft = must(refundFor(dispute, order, cash), `refund of ${dispute.number}`);
  if (draft) desk.book(draft, order, at);
}

const acting = ({ kept, newId }: Registry, actor: CaseStep['actor'], now: Instant) => ({
  tx: kept.tx,
  newId: () => newId(now),
  actor,
  now,
});
