import { assertNever } from '../../shared/result.ts';
import type { DisputeEvent } from '../events.ts';
import type { Dispute } from '../types.ts';
import { closeOpen } from './negotiation.ts';

type Execution = Extract<
  DisputeEvent,
  {
    readonly type:
      | 'finalised'
      | 'execution_started'
      | 'replacement_shipped'
      | 'replacement_lapsed'
      | 'return_shipped'
      | 'return_received'
      | 'return_not_arrived'
      | 'return_passed'
      | 'return_contested'
      | 'closed'
      | 'reopened';
  }
>;
type Reopened = Extract<Execution, { readonly type: 'reopened' }>;

export function evolveExecution(dispute: Dispute, event: Execution): Dispute {
  switch (event.type) {
    case 'finalised':
    case 'return_passed':
      return dispute;
    case 'execution_started':
    case 'replacement_lapsed':
      return { ...dispute, settlement: event.settlement };
    case 'replacement_shipped': {
      const { carrier, tracking, settlement } = event;
      return { ...dispute, settlement, replacement: { carrier, tracking, shippedAt: event.at } };
    }
    case 'return_shipped': {
      const { carrier, tracking } = event;
      return { ...dispute, return: { carrier, tracking, shippedAt: event.at, receivedAt: null } };
    }
    case 'return_received':
      return { ...dispute, return: dispute.return && { ...dispute.return, receivedAt: event.at } };
    case 'return_not_arrived':
    case 'return_contested':
      return backToReview({ ...dispute, settlement: null });
    case 'closed':
      return {
        ...dispute,
        settlement: event.settlement,
        closedAt: event.at,
        closeReason: event.settlement.via,
        proposals: closeOpen(dispute, 'superseded'),
        draftDecision: null,
      };
    case 'reopened':
      return reopened(dispute, event);
    default:
      return assertNever(event);
  }
}

/** Nobody decides a case twice: whoever did hands it on. */
const backToReview = (dispute: Dispute): Dispute => ({
  ...dispute,
  assigneeId:
    dispute.assigneeId !== null && dispute.decidedBy.includes(dispute.assigneeId) ? null : dispute.assigneeId,
});

const reopened = (dispute: Dispute, event: Reopened): Dispute => ({
  ...backToReview(dispute),
  amount: { ...dispute.amount, amount: event.amount },
  requested: { ...dispute.requested, amount: Math.min(dispute.requested.amount, event.amount) },
  settlement: null,
  earlierSettlements: dispute.settlement
    ? [...dispute.earlierSettlements, dispute.settlement]
    : dispute.earlierSettlements,
  closedAt: null,
  closeReason: null,
});
