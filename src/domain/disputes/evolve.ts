import { assertNever } from '../shared/result.ts';
import type { DisputeEvent } from './events.ts';
import { evolveExecution } from './evolve/execution.ts';
import { evolveMediation } from './evolve/mediation.ts';
import { evolveNegotiation } from './evolve/negotiation.ts';
import type { Dispute } from './types.ts';

/** What happened, applied; it decides nothing. The version is the store's. */
export function evolve(dispute: Dispute, event: DisputeEvent): Dispute {
  const next = facts(dispute, event);
  return 'to' in event ? { ...next, ...event.to } : next;
}

function facts(dispute: Dispute, event: DisputeEvent): Dispute {
  switch (event.type) {
    case 'opened':
      return event.dispute;
    case 'evidence_submitted':
    case 'request_rejected':
    case 'proposal_made':
    case 'proposal_accepted':
    case 'proposal_declined':
    case 'proposal_expired':
    case 'agreed':
    case 'escalated':
      return evolveNegotiation(dispute, event);
    case 'assigned':
    case 'released':
    case 'information_requested':
    case 'information_answered':
    case 'information_lapsed':
    case 'decision_drafted':
    case 'approval_declined':
    case 'decided':
    case 'appealed':
    case 'upheld':
    case 'varied':
    case 'target_missed':
      return evolveMediation(dispute, event);
    case 'finalised':
    case 'execution_started':
    case 'replacement_shipped':
    case 'replacement_lapsed':
    case 'return_shipped':
    case 'return_received':
    case 'return_not_arrived':
    case 'return_passed':
    case 'return_contested':
    case 'closed':
    case 'reopened':
      return evolveExecution(dispute, event);
    default:
      return assertNever(event);
  }
}
