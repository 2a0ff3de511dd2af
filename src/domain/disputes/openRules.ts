import { within, type Instant } from '../shared/instant.ts';
import type { Actor } from '../access/types.ts';
import type { Order } from '../orders/types.ts';
import type { PriorClaim } from '../refunds/amounts.ts';
import { activeOn, isActive } from './activity.ts';
import { checklist } from './checklist.ts';
import { no, type No } from './context.ts';
import { protectionWindow } from './protection.ts';
import { checkAmount } from './remedies.ts';
import type { DisputeSettings } from './settings.ts';
import {
  disputeReasons,
  type Dispute,
  type DisputeReason,
  type DisputeSubReason,
  type Remedy,
} from './types.ts';

export interface OpenRequest {
  readonly id: string;
  readonly number: string;
  readonly lineIds: readonly string[];
  readonly reason: DisputeReason;
  readonly subReason: DisputeSubReason | null;
  readonly requested: { readonly remedy: Remedy; readonly amount: number };
  readonly description: string;
  /** Stored already, and what each shows. */
  readonly evidence: readonly { readonly id: string; readonly item: string }[];
}

/** Money that earlier disputes took, or that running ones may still take. */
export const claimsOf = (disputes: readonly Dispute[]): readonly PriorClaim[] =>
  disputes.map(dispute => ({
    lineIds: dispute.lineIds,
    amount:
      (isActive(dispute) ? dispute.amount.amount : (dispute.settlement?.buyerAmount ?? 0)) +
      dispute.earlierSettlements.reduce((sum, settlement) => sum + settlement.buyerAmount, 0),
  }));

export function checkOrder(
  request: OpenRequest,
  order: Order,
  existing: readonly Dispute[],
  now: Instant,
  settings: DisputeSettings,
): No | null {
  const unknown = request.lineIds.find(id => !order.lines.some(line => line.id === id));
  if (request.lineIds.length === 0 || unknown !== undefined || repeats(request.lineIds))
    return no('no_such_lines', { lineId: unknown ?? null });
  const window = protectionWindow(order, request.reason, settings);
  if (window === null || !within(now, window.from, window.to))
    return no('outside_protection', {
      status: order.status,
      from: window?.from ?? null,
      to: window?.to ?? null,
    });
  const disputed = request.lineIds.find(id => activeOn(id, existing) !== null);
  return disputed === undefined ? null : no('line_already_disputed', { lineId: disputed });
}

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

export function checkClaim(request: OpenRequest, order: Order, amount: number): No | null {
  const { reason, subReason, requested } = request;
  const known: readonly string[] = disputeReasons[reason];
  if (subReason !== null && !known.includes(subReason))
    return no('sub_reason_mismatch', { reason, subReason });
  if (requested.remedy === 'reject') return no('remedy_not_offered', { remedy: requested.remedy });
  if (amount === 0) return no('nothing_refundable');
  const missing = checklist(reason, order.paymentMethod)
    .filter(entry => entry.toOpen && !request.evidence.some(({ item }) => item === entry.item))
    .map(entry => entry.item);
  return missing.length > 0 ? no('evidence_missing', { items: missing }) : checkAmount(requested, amount);
}

export function checkOpener(order: Order, actor: Actor): No | null {
  if (actor.kind !== 'buyer') return no('role_not_allowed', { needed: ['buyer'] });
  return actor.id === order.buyerId ? null : no('not_a_party');
}
