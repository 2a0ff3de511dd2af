import type { Instant } from '../shared/instant.ts';
import type {
  Appeal,
  Ball,
  Deadline,
  Decision,
  Dispute,
  DisputeStatus,
  EvidenceRef,
  InformationRequest,
  Party,
  Proposal,
  Settlement,
} from './types.ts';

/** Where an event puts the dispute: its status, whose move it is, and the clock. */
export interface Position {
  readonly status: DisputeStatus;
  readonly ballWith: Ball | null;
  readonly deadline: Deadline | null;
  readonly pausedDeadline: Deadline | null;
}

/** When, by whom (a user's or buyer's id, or `system`), and what happened. */
type Happened<Type extends string, Facts = unknown> = {
  readonly type: Type;
  readonly at: Instant;
  readonly by: string;
} & Facts;

/** The same, and the dispute moved. */
type Moved<Type extends string, Facts = unknown> = Happened<Type, { readonly to: Position } & Facts>;

export type OpenedEvent = Happened<'opened', { readonly dispute: Dispute }>;

/** How the parties came to the outcome that `agreed` carries. */
type AgreedBy = 'request_accepted' | 'proposal_accepted' | 'granted_on_silence';

export type DisputeEvent =
  /** Money: the dispute's amount enters the hold. */
  | OpenedEvent
  | Happened<'evidence_submitted', { readonly evidence: EvidenceRef }>
  | Moved<'request_rejected', { readonly reason: string }>
  | Moved<'proposal_made', { readonly proposal: Proposal }>
  | Happened<'proposal_accepted', { readonly proposalId: string; readonly party: Party }>
  | Moved<
      'proposal_declined',
      { readonly proposalId: string; readonly party: Party; readonly reason: string }
    >
  | Moved<'proposal_expired', { readonly proposalId: string }>
  | Moved<'agreed', { readonly how: AgreedBy; readonly settlement: Settlement }>
  | Moved<
      'escalated',
      {
        readonly because: 'asked' | 'seller_silent' | 'buyer_silent' | 'rounds_exhausted';
        readonly reason: string;
      }
    >
  | Moved<'assigned', { readonly assigneeId: string }>
  | Happened<'released'>
  | Moved<'information_requested', { readonly request: InformationRequest }>
  | Moved<'information_answered', { readonly text: string }>
  | Moved<'information_lapsed'>
  | Moved<'decision_drafted', { readonly decision: Decision }>
  | Moved<'approval_declined', { readonly reason: string }>
  | Moved<'decided', { readonly decision: Decision }>
  | Moved<'appealed', { readonly appeal: Appeal }>
  | Moved<'upheld', { readonly rationale: string }>
  | Moved<'varied', { readonly decision: Decision }>
  /** The appeal window passed, or there is no further appeal. */
  | Moved<'finalised'>
  | Moved<'execution_started', { readonly settlement: Settlement }>
  | Moved<
      'replacement_shipped',
      { readonly carrier: string; readonly tracking: string; readonly settlement: Settlement }
    >
  | Moved<'replacement_lapsed', { readonly settlement: Settlement }>
  | Moved<'return_shipped', { readonly carrier: string; readonly tracking: string }>
  | Moved<'return_received'>
  | Moved<'return_not_arrived'>
  /** `deemed`: the seller did not inspect it in time. */
  | Moved<'return_passed', { readonly deemed: boolean }>
  | Moved<'return_contested', { readonly reason: string }>
  /** The platform's own clock ran out: late, nothing else. */
  | Happened<'target_missed', { readonly deadline: Deadline }>
  /** Money: the hold empties as `settlement` says. */
  | Moved<'closed', { readonly settlement: Settlement }>
  /** Money: `amount`, what the buyer has not had back yet, enters the hold again. */
  | Moved<'reopened', { readonly reason: string; readonly amount: number }>;

export type DisputeEventType = DisputeEvent['type'];
