import type { Instant } from '../shared/instant.ts';
import { assertNever } from '../shared/result.ts';
import { enter, isTarget } from './deadlines.ts';
import type { DisputeEvent, Position } from './events.ts';
import { evolve } from './evolve.ts';
import { evidenceMinimumMet } from './checklist.ts';
import {
  agreedSettlement,
  buyersPosition,
  decidedSettlement,
  executionOf,
  executionOfDecision,
  openProposal,
  refundInstead,
  released,
} from './settlement.ts';
import type { DisputeSettings } from './settings.ts';
import type { Deadline, Dispute, DisputeStatus } from './types.ts';

interface Lapse {
  readonly dispute: Dispute;
  readonly deadline: Deadline;
  readonly stamp: { readonly at: Instant; readonly by: string };
  readonly to: (status: DisputeStatus) => Position;
}

/** The deadline that will fire next; a target fires once. */
export const pending = (dispute: Dispute): Deadline | null =>
  dispute.deadline !== null && dispute.deadline.firedAt === null ? dispute.deadline : null;

/** Seller silent: what the buyer asks is granted where the buyer has brought the least that it takes. */
function sellerSilent({ dispute, stamp, to }: Lapse): DisputeEvent {
  if (!evidenceMinimumMet(dispute))
    return { type: 'escalated', ...stamp, because: 'seller_silent', reason: '', to: to('escalated') };
  const { remedy, amount } = buyersPosition(dispute);
  return {
    type: 'agreed',
    ...stamp,
    how: 'granted_on_silence',
    settlement: agreedSettlement(dispute, { amount, split: null }, 'auto_granted'),
    to: to(executionOf(remedy)),
  };
}

function carryOut({ dispute, stamp, to }: Lapse): readonly DisputeEvent[] {
  const { status, decision, settlement } = dispute;
  if (status === 'settling')
    return settlement ? [{ type: 'closed', ...stamp, settlement, to: to('closed') }] : [];
  if (decision === null) return [];
  return [
    {
      type: 'execution_started',
      ...stamp,
      settlement: decidedSettlement(decision),
      to: to(executionOfDecision(decision)),
    },
  ];
}

function consequence(lapse: Lapse): readonly DisputeEvent[] {
  const { dispute, deadline, stamp, to } = lapse;
  switch (deadline.kind) {
    case 'seller_reply':
      return [sellerSilent(lapse)];
    case 'buyer_answer':
      return [{ type: 'escalated', ...stamp, because: 'buyer_silent', reason: '', to: to('escalated') }];
    case 'first_touch':
    case 'decision_target':
    case 'appeal_decision':
      return [{ type: 'target_missed', ...stamp, deadline: { ...deadline, firedAt: stamp.at } }];
    case 'information':
      return [{ type: 'information_lapsed', ...stamp, to: to('in_review') }];
    case 'proposal_answers': {
      const proposalId = openProposal(dispute, 'platform')?.id ?? '';
      return [{ type: 'proposal_expired', ...stamp, proposalId, to: to('in_review') }];
    }
    case 'appeal_window':
      return [{ type: 'finalised', ...stamp, to: to('final') }];
    case 'execution':
      return carryOut(lapse);
    case 'replacement_shipped':
      return [
        { type: 'replacement_lapsed', ...stamp, settlement: refundInstead(dispute), to: to('settling') },
      ];
    case 'return_shipped':
      return [{ type: 'closed', ...stamp, settlement: released(dispute, 'return_lapsed'), to: to('closed') }];
    case 'return_arrival':
      return [{ type: 'return_not_arrived', ...stamp, to: to('in_review') }];
    case 'return_inspected':
      return [{ type: 'return_passed', ...stamp, deemed: true, to: to('settling') }];
    default:
      return assertNever(deadline.kind);
  }
}

/** What the running deadline brings if nobody acts, dated at the deadline itself. */
export function lapse(dispute: Dispute, settings: DisputeSettings): readonly DisputeEvent[] {
  const deadline = pending(dispute);
  if (deadline === null) return [];
  const at = deadline.dueAt;
  return consequence({
    dispute,
    deadline,
    stamp: { at, by: 'system' },
    to: status => enter(status, dispute, at, settings),
  });
}

/**
 * Every lapse up to and including `now`, in order. The instant that counts is the deadline, not the clock that finds
 * it: the same history comes out however often, and however late, it runs.
 */
export function lapsesDue(
  dispute: Dispute,
  now: Instant,
  settings: DisputeSettings,
): readonly DisputeEvent[] {
  const events: DisputeEvent[] = [];
  let current = dispute;
  for (;;) {
    const deadline = pending(current);
    if (deadline === null || deadline.dueAt > now) return events;
    const next = lapse(current, settings);
    if (next.length === 0) return events;
    events.push(...next);
    current = next.reduce(evolve, current);
  }
}

/** A deadline that takes something away when it passes, as against one that only marks the platform late. */
export const cutOff = (dispute: Dispute): Deadline | null => {
  const deadline = pending(dispute);
  return deadline !== null && !isTarget(deadline.kind) ? deadline : null;
};
