import type { Dispute, Settlement } from '../disputes/types.ts';
import type { Instant } from '../shared/instant.ts';
import { totalOf } from './balances.ts';
import { accounts, entry, ofOrder } from './entry.ts';
import type { LedgerDraft } from './entry.ts';
import type { LedgerAccount, LedgerEntry } from './ledgerTypes.ts';
import { positionOf } from './position.ts';
import { hasStatus, undeliveredEnds } from './table.ts';
import type { Order } from './types.ts';

export interface DisputeLedgerContext {
  /** Every entry of the order so far, the dispute's own among them. */
  readonly entries: readonly LedgerEntry[];
  readonly at: Instant;
}

/** What a step of a dispute moves: into the hold when it opens or reopens, out of it when it closes. */
export function ledgerForDispute(
  before: Dispute | null,
  after: Dispute,
  order: Order,
  context: DisputeLedgerContext,
): readonly LedgerDraft[] {
  const wasOpen = before !== null && before.status !== 'closed';
  const isOpen = after.status !== 'closed';
  if (order.total === null || wasOpen === isOpen) return [];
  if (isOpen) return postDisputeOpened(after, order, before?.closedAt ?? after.openedAt, context);
  return after.settlement ? postSettlement(after, after.settlement, order, context) : [];
}

const ofDispute = (entries: readonly LedgerEntry[], dispute: Dispute): readonly LedgerEntry[] =>
  entries.filter(one => one.disputeId === dispute.id);

/** The hold never exceeds what was paid for and has not gone back already. */
function postDisputeOpened(
  dispute: Dispute,
  order: Order,
  round: Instant,
  { entries, at }: DisputeLedgerContext,
): readonly LedgerDraft[] {
  const all = positionOf(entries);
  const released = order.status === 'settled';
  const left = released ? all.captured - (all.refunded - all.contributed) - all.held : all.escrow;
  const amount = Math.max(0, Math.min(dispute.amount.amount, left));
  return entry(
    {
      ...ofOrder(order, dispute.amount.currency, at),
      disputeId: dispute.id,
      cause: released ? 'dispute_opened_after_release' : 'dispute_opened',
      key: `dispute:${dispute.id}:hold:${round}`,
    },
    [[released ? accounts.seller(order.sellerId) : accounts.escrow(order), amount]],
    [[accounts.hold(dispute.id), amount]],
  );
}

function postSettlement(
  dispute: Dispute,
  settlement: Settlement,
  order: Order,
  context: DisputeLedgerContext,
): readonly LedgerDraft[] {
  const held = positionOf(ofDispute(context.entries, dispute)).held;
  const { platform, carrier } = settlement.split;
  const pool = held + platform + carrier;
  const toBuyer = Math.min(settlement.buyerAmount, pool);
  const head = { ...ofOrder(order, dispute.amount.currency, context.at), disputeId: dispute.id };
  const round = dispute.closedAt ?? context.at;
  const split = entry(
    { ...head, cause: 'dispute_split', key: `dispute:${dispute.id}:split:${round}` },
    [
      [accounts.hold(dispute.id), held],
      ['GOODWILL_EXPENSE', platform],
      [accounts.carrier(order), carrier],
    ],
    [
      [accounts.refund(order), toBuyer],
      [sellersPart(settlement, order), pool - toBuyer],
    ],
  );
  const key = `dispute:${dispute.id}:commission:${round}`;
  const back = commissionBack(order, [...context.entries, ...split]);
  return [
    ...split,
    ...entry(
      { ...head, cause: 'commission_reversed', key },
      [['COMMISSION', back]],
      [[accounts.seller(order.sellerId), back]],
    ),
  ];
}

/** Before release it waits in escrow; a parcel that never arrived has no release to wait for. */
function sellersPart(settlement: Settlement, order: Order): LedgerAccount {
  if (order.status === 'settled') return accounts.seller(order.sellerId);
  if (!hasStatus(undeliveredEnds, order.status)) return accounts.escrow(order);
  return settlement.via === 'withdrawn' ? accounts.refund(order) : accounts.seller(order.sellerId);
}

/** Pro rata to what the seller gave back after release, rounding over all of it and not case by case. */
function commissionBack(order: Order, entries: readonly Omit<LedgerEntry, 'id'>[]): number {
  const of = (cause: LedgerEntry['cause']) => entries.filter(one => one.cause === cause);
  const released = of('released');
  const gross = -totalOf(released, 'ESCROW');
  if (order.status !== 'settled' || gross <= 0) return 0;
  const ofDisputes = entries.filter(one => one.disputeId !== null && one.cause !== 'commission_reversed');
  const givenBack = -totalOf(ofDisputes, 'SELLER_PAYABLE') - totalOf(entries, 'DISPUTE_HOLD');
  const due = Math.round((totalOf(released, 'COMMISSION') * Math.max(0, givenBack)) / gross);
  return Math.max(0, due + totalOf(of('commission_reversed'), 'COMMISSION'));
}
