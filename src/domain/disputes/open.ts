import { money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Actor } from '../access/types.ts';
import type { Order } from '../orders/types.ts';
import { refundable } from '../refunds/amounts.ts';
import { idOf } from './context.ts';
import { firstDeadline } from './deadlines.ts';
import type { OpenedEvent } from './events.ts';
import { checkClaim, checkOpener, checkOrder, claimsOf, type OpenRequest } from './openRules.ts';
import type { DisputeRefusalCode } from './refusals.ts';
import type { DisputeSettings } from './settings.ts';
import type { Dispute } from './types.ts';

/** A buyer's claim on lines of one order. `existing`: every dispute of that order. */
export function openDispute(
  request: OpenRequest,
  order: Order,
  existing: readonly Dispute[],
  actor: Actor,
  now: Instant,
  settings: DisputeSettings,
): Result<readonly [OpenedEvent], DisputeRefusalCode> {
  const amount = refundable(order, claimsOf(existing), request.lineIds);
  const refusal =
    checkOpener(order, actor) ??
    checkOrder(request, order, existing, now, settings) ??
    checkClaim(request, order, amount);
  if (refusal !== null) return refuse(refusal.code, refusal.facts);
  return ok([
    { type: 'opened', at: now, by: idOf(actor), dispute: opened(request, order, amount, now, settings) },
  ]);
}

const currencyOf = (order: Order): string =>
  order.total?.currency ?? order.lines[0]?.unitPrice.currency ?? 'CNY';

function opened(
  request: OpenRequest,
  order: Order,
  amount: number,
  now: Instant,
  settings: DisputeSettings,
): Dispute {
  const { evidence, ...claim } = request;
  return {
    ...claim,
    version: 1,
    orderId: order.id,
    sellerId: order.sellerId,
    buyerId: order.buyerId,
    paymentMethod: order.paymentMethod,
    amount: money(amount, currencyOf(order)),
    status: 'awaiting_seller',
    ballWith: 'seller',
    openedAt: now,
    assigneeId: null,
    decidedBy: [],
    rounds: 0,
    sellerRejected: false,
    proposals: [],
    evidence: { buyer: evidence.length, seller: 0, platform: 0 },
    evidenceLog: evidence.map(({ id, item }) => ({ id, item, side: 'buyer', at: now })),
    informationRequest: null,
    draftDecision: null,
    decision: null,
    appeal: null,
    return: null,
    replacement: null,
    deadline: firstDeadline(now, settings),
    pausedDeadline: null,
    settlement: null,
    earlierSettlements: [],
    closedAt: null,
    closeReason: null,
  };
}
