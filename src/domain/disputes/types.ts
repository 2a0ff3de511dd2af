import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import type { CostSplit } from '../refunds/types.ts';
import type { PaymentMethodId } from '../orders/types.ts';

export const disputeStatuses = [
  'awaiting_seller',
  'awaiting_buyer',
  'escalated',
  'in_review',
  'info_requested',
  'proposed',
  'awaiting_approval',
  'decided',
  'appealed',
  'final',
  'replacement_awaited',
  'return_awaited',
  'return_in_transit',
  'return_inspection',
  'settling',
  'closed',
] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];

export const disputeReasons = {
  not_received: ['lost', 'late', 'wrong_address', 'customs', 'returned'],
  not_as_described: ['wrong_item', 'spec', 'colour_size', 'missing_part'],
  quality: ['defective', 'damaged', 'expired'],
  counterfeit: [],
  short_quantity: [],
  cod_amount_wrong: [],
  cod_paid_not_recorded: [],
  refund_not_received: [],
  buyer_remorse: [],
} as const satisfies Record<string, readonly string[]>;
export type DisputeReason = keyof typeof disputeReasons;
export type DisputeSubReason = (typeof disputeReasons)[DisputeReason][number];

export type Party = 'buyer' | 'seller';
export type Side = Party | 'platform';
/** Whose move it is; `parties`: either one's, as in an appeal window. */
export type Ball = Side | 'parties';
export type Remedy = 'refund_full' | 'refund_partial' | 'return_refund' | 'replacement' | 'reject';
export type ReturnPayer = 'buyer' | 'seller' | 'platform' | 'carrier';

export type CloseReason =
  | 'agreed'
  | 'auto_granted'
  | 'decided'
  | 'withdrawn'
  | 'rejected'
  | 'return_lapsed'
  | 'replaced'
  | 'refunded_after_replacement_lapse';

export interface Proposal {
  readonly id: string;
  readonly by: Side;
  readonly remedy: Remedy;
  /** What the buyer gets back, minor units of the dispute's currency. */
  readonly amount: number;
  readonly returnRequired: boolean;
  readonly returnShippingPaidBy: ReturnPayer | null;
  /** Who bears the amount; only on the platform's proposals, a party's own offer is borne by the seller. */
  readonly split: CostSplit | null;
  readonly note: string;
  readonly madeAt: Instant;
  readonly expiresAt: Instant | null;
  readonly status: 'open' | 'accepted' | 'declined' | 'superseded' | 'expired';
  /** Only on the platform's: both parties must accept. */
  readonly acceptedBy: readonly Party[];
}

export const deadlineKinds = [
  'seller_reply',
  'buyer_answer',
  'first_touch',
  'decision_target',
  'information',
  'proposal_answers',
  'appeal_window',
  'appeal_decision',
  'return_shipped',
  'return_arrival',
  'return_inspected',
  'replacement_shipped',
  'execution',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly calendar: 'continuous' | 'business';
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[];
  readonly ballWith: Ball;
  /** When a target that only marks lateness was passed; what cuts off is replaced instead. */
  readonly firedAt: Instant | null;
}

export interface Finding {
  readonly claim: string;
  readonly finding: 'established' | 'not_established' | 'partly_established';
  readonly evidenceIds: readonly string[];
  readonly clauseIds: readonly string[];
}

export interface Decision {
  readonly round: 'first' | 'appeal';
  readonly outcome: 'reject' | 'full' | 'partial' | 'return_then_refund' | 'replacement';
  /** What the buyer gets, minor units. */
  readonly amount: number;
  readonly split: CostSplit;
  readonly returnShippingPaidBy: ReturnPayer | null;
  readonly findings: readonly Finding[];
  readonly rationale: string;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
  readonly approvedBy: string | null;
}

export interface Appeal {
  readonly by: Party;
  readonly ground: 'new_evidence' | 'procedure' | 'arithmetic';
  readonly text: string;
  readonly at: Instant;
  /** The member of staff who wrote it down for the party: never its reviewer. */
  readonly recordedBy: string | null;
  /** Why the first decision stands; `null` while undecided, and where it was varied. */
  readonly upheld: { readonly by: string; readonly at: Instant; readonly rationale: string } | null;
}

export interface InformationRequest {
  readonly of: Party;
  readonly questions: readonly string[];
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
}

/** A piece of evidence as the rules see it: whose, what it shows, since when. */
export interface EvidenceRef {
  readonly id: string;
  readonly side: Side;
  /** An item of the checklist, or `other`. */
  readonly item: string;
  readonly at: Instant;
}

/** Money that leaves the hold, and how it came to that. */
export interface Settlement {
  readonly buyerAmount: number;
  readonly split: CostSplit;
  readonly via: CloseReason;
}

/** What the claim rests on, counted by side so that rules need not read files. */
export interface EvidenceCount {
  readonly buyer: number;
  readonly seller: number;
  readonly platform: number;
}

export interface Dispute {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly orderId: string;
  readonly sellerId: string;
  readonly buyerId: string | null;
  readonly lineIds: readonly string[];
  readonly paymentMethod: PaymentMethodId;
  readonly reason: DisputeReason;
  readonly subReason: DisputeSubReason | null;
  /**
   * What is in question: paid for the lines, shipping and tax shares included; after a reopening, what the buyer has
   * not had back yet.
   */
  readonly amount: Money;
  readonly requested: { readonly remedy: Remedy; readonly amount: number };
  readonly description: string;
  readonly status: DisputeStatus;
  readonly ballWith: Ball | null;
  readonly openedAt: Instant;
  readonly assigneeId: string | null;
  /** Everyone who ever decided it: never again on its appeal. */
  readonly decidedBy: readonly string[];
  /** Completed proposal/counter-proposal exchanges. */
  readonly rounds: number;
  readonly sellerRejected: boolean;
  readonly proposals: readonly Proposal[];
  readonly evidence: EvidenceCount;
  readonly evidenceLog: readonly EvidenceRef[];
  readonly informationRequest: InformationRequest | null;
  readonly draftDecision: Decision | null;
  readonly decision: Decision | null;
  readonly appeal: Appeal | null;
  readonly return: {
    readonly carrier: string;
    readonly tracking: string;
    readonly shippedAt: Instant;
    readonly receivedAt: Instant | null;
  } | null;
  readonly replacement: {
    readonly carrier: string;
    readonly tracking: string;
    readonly shippedAt: Instant;
  } | null;
  /** At most one running; `null` when nobody is on the clock. */
  readonly deadline: Deadline | null;
  /** The decision target while somebody else has the ball. */
  readonly pausedDeadline: Deadline | null;
  /** Set once the outcome is known; it leaves the hold when the dispute closes. */
  readonly settlement: Settlement | null;
  /** Of closings that a lead reopened. */
  readonly earlierSettlements: readonly Settlement[];
  readonly closedAt: Instant | null;
  readonly closeReason: CloseReason | null;
}
