import { assertNever } from '../../shared/result.ts';
import type { DisputeEvent } from '../events.ts';
import type { Decision, Dispute } from '../types.ts';
import { closeOpen } from './negotiation.ts';

type Mediation = Extract<
  DisputeEvent,
  {
    readonly type:
      | 'assigned'
      | 'released'
      | 'information_requested'
      | 'information_answered'
      | 'information_lapsed'
      | 'decision_drafted'
      | 'approval_declined'
      | 'decided'
      | 'appealed'
      | 'upheld'
      | 'varied'
      | 'target_missed';
  }
>;

export function evolveMediation(dispute: Dispute, event: Mediation): Dispute {
  switch (event.type) {
    case 'assigned':
      return { ...dispute, assigneeId: event.assigneeId };
    case 'released':
      return { ...dispute, assigneeId: null };
    case 'information_requested':
      return { ...dispute, informationRequest: event.request };
    case 'information_answered':
      return {
        ...dispute,
        informationRequest: dispute.informationRequest && {
          ...dispute.informationRequest,
          answeredAt: event.at,
        },
      };
    case 'information_lapsed':
      return dispute;
    case 'decision_drafted':
      return { ...dispute, draftDecision: event.decision };
    case 'approval_declined':
      return { ...dispute, draftDecision: null };
    case 'decided':
    case 'varied':
      return withDecision(dispute, event.decision);
    case 'appealed':
      return { ...dispute, appeal: event.appeal, assigneeId: null };
    case 'upheld':
      return {
        ...dispute,
        decidedBy: withName(dispute.decidedBy, event.by),
        appeal: dispute.appeal && {
          ...dispute.appeal,
          upheld: { by: event.by, at: event.at, rationale: event.rationale },
        },
      };
    case 'target_missed':
      return { ...dispute, deadline: event.deadline };
    default:
      return assertNever(event);
  }
}

const withName = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names : [...names, name];

function withDecision(dispute: Dispute, decision: Decision): Dispute {
  const decidedBy = withName(dispute.decidedBy, decision.decidedBy);
  return {
    ...dispute,
    decision,
    draftDecision: null,
    decidedBy: decision.approvedBy === null ? decidedBy : withName(decidedBy, decision.approvedBy),
    proposals: closeOpen(dispute, 'superseded'),
  };
}
