import type { DisputeCommandType } from './commands.ts';
import type { Ball, DeadlineKind, DisputeStatus } from './types.ts';

/** Who acts on a case. A lead is a mediator or manager who may reassign, approve and reopen. */
export type CaseRole = 'buyer' | 'seller' | 'mediator' | 'manager' | 'lead' | 'system';

/** What happens when the running deadline passes and nobody acted. */
export type Silence =
  | 'grant_or_escalate'
  | 'escalate'
  | 'mark_late'
  | 'review_on_file'
  | 'proposal_expires'
  | 'becomes_final'
  | 'carry_out'
  | 'refund_instead'
  | 'release_to_seller'
  | 'review_arrival'
  | 'deem_fine'
  | 'settle';

interface Transition {
  readonly by: readonly CaseRole[];
  readonly to: readonly DisputeStatus[];
}

export interface Row {
  /** `null` only where nothing is left to do. In `info_requested` it is the party that was asked. */
  readonly ball: Ball | null;
  /** Starts on entry; `decision_target` goes on or is resumed where it ran before. */
  readonly deadline: DeadlineKind | null;
  readonly silence: Silence | null;
  /** The mediator's own clock stands still while somebody else has the ball. */
  readonly pausesTarget: boolean;
  readonly commands: Partial<Readonly<Record<DisputeCommandType, Transition>>>;
}

const everyone = ['buyer', 'seller', 'mediator', 'manager'] as const;
const execution = ['return_awaited', 'replacement_awaited', 'settling'] as const;

const evidenceIn = (status: DisputeStatus) => ({ submit_evidence: { by: everyone, to: [status] } }) as const;

/** What stays open to the parties until a decision: give in, accept what is offered, withdraw. */
const untilDecided = (status: DisputeStatus) =>
  ({
    ...evidenceIn(status),
    accept_request: { by: ['seller'], to: execution },
    accept_proposal: { by: ['buyer', 'seller'], to: [...execution, status] },
    withdraw: { by: ['buyer'], to: ['closed'] },
  }) as const;

const system = (...to: readonly DisputeStatus[]): Transition => ({ by: ['system'], to });

/** The whole life of a dispute. Guards on top of it: `guards.ts`; what a command does: `decide/`. */
const transitions = {
  awaiting_seller: {
    ball: 'seller',
    deadline: 'seller_reply',
    silence: 'grant_or_escalate',
    pausesTarget: false,
    commands: {
      ...untilDecided('awaiting_seller'),
      reject_request: { by: ['seller'], to: ['awaiting_buyer'] },
      propose: { by: ['seller'], to: ['awaiting_buyer'] },
      decline_proposal: { by: ['seller'], to: ['awaiting_buyer'] },
      escalate: { by: everyone, to: ['escalated'] },
      lapse: system(...execution, 'escalated'),
    },
  },
  awaiting_buyer: {
    ball: 'buyer',
    deadline: 'buyer_answer',
    silence: 'escalate',
    pausesTarget: false,
    commands: {
      ...untilDecided('awaiting_buyer'),
      propose: { by: ['buyer'], to: ['awaiting_seller'] },
      decline_proposal: { by: ['buyer'], to: ['awaiting_seller', 'escalated'] },
      escalate: { by: everyone, to: ['escalated'] },
      lapse: system('escalated'),
    },
  },
  escalated: {
    ball: 'platform',
    deadline: 'first_touch',
    silence: 'mark_late',
    pausesTarget: false,
    commands: {
      ...untilDecided('escalated'),
      take: { by: ['mediator'], to: ['in_review'] },
      assign: { by: ['lead'], to: ['in_review'] },
      lapse: system('escalated'),
    },
  },
  in_review: {
    ball: 'platform',
    deadline: 'decision_target',
    silence: 'mark_late',
    pausesTarget: false,
    commands: {
      ...untilDecided('in_review'),
      take: { by: ['mediator'], to: ['in_review'] },
      assign: { by: ['lead'], to: ['in_review'] },
      release: { by: ['mediator'], to: ['in_review'] },
      request_information: { by: ['mediator'], to: ['info_requested'] },
      propose_platform: { by: ['mediator'], to: ['proposed'] },
      decide: { by: ['mediator'], to: ['awaiting_approval', 'decided', 'final'] },
      lapse: system('in_review'),
    },
  },
  info_requested: {
    ball: 'parties',
    deadline: 'information',
    silence: 'review_on_file',
    pausesTarget: true,
    commands: {
      ...untilDecided('info_requested'),
      answer_information: { by: ['buyer', 'seller'], to: ['in_review'] },
      lapse: system('in_review'),
    },
  },
  proposed: {
    ball: 'parties',
    deadline: 'proposal_answers',
    silence: 'proposal_expires',
    pausesTarget: true,
    commands: {
      ...untilDecided('proposed'),
      decline_proposal: { by: ['buyer', 'seller'], to: ['in_review'] },
      lapse: system('in_review'),
    },
  },
  awaiting_approval: {
    ball: 'platform',
    deadline: 'decision_target',
    silence: 'mark_late',
    pausesTarget: false,
    commands: {
      ...untilDecided('awaiting_approval'),
      approve: { by: ['lead'], to: ['decided', 'final'] },
      decline_approval: { by: ['lead'], to: ['in_review'] },
      lapse: system('awaiting_approval'),
    },
  },
  decided: {
    ball: 'parties',
    deadline: 'appeal_window',
    silence: 'becomes_final',
    pausesTarget: false,
    commands: {
      ...evidenceIn('decided'),
      appeal: { by: ['buyer', 'seller'], to: ['appealed'] },
      lapse: system('final'),
    },
  },
  appealed: {
    ball: 'platform',
    deadline: 'appeal_decision',
    silence: 'mark_late',
    pausesTarget: false,
    commands: {
      ...evidenceIn('appealed'),
      take: { by: ['mediator', 'manager'], to: ['appealed'] },
      assign: { by: ['lead'], to: ['appealed'] },
      release: { by: ['mediator', 'manager'], to: ['appealed'] },
      uphold: { by: ['mediator', 'manager'], to: ['final'] },
      vary: { by: ['mediator', 'manager'], to: ['final'] },
      lapse: system('appealed'),
    },
  },
  final: {
    ball: 'platform',
    deadline: 'execution',
    silence: 'carry_out',
    pausesTarget: false,
    commands: { lapse: system(...execution) },
  },
  replacement_awaited: {
    ball: 'seller',
    deadline: 'replacement_shipped',
    silence: 'refund_instead',
    pausesTarget: false,
    commands: {
      ...evidenceIn('replacement_awaited'),
      ship_replacement: { by: ['seller'], to: ['settling'] },
      lapse: system('settling'),
    },
  },
  return_awaited: {
    ball: 'buyer',
    deadline: 'return_shipped',
    silence: 'release_to_seller',
    pausesTarget: false,
    commands: {
      ...evidenceIn('return_awaited'),
      ship_return: { by: ['buyer'], to: ['return_in_transit'] },
      lapse: system('closed'),
    },
  },
  return_in_transit: {
    ball: 'seller',
    deadline: 'return_arrival',
    silence: 'review_arrival',
    pausesTarget: false,
    commands: {
      ...evidenceIn('return_in_transit'),
      receive_return: { by: ['seller', 'mediator', 'manager', 'system'], to: ['return_inspection'] },
      lapse: system('in_review'),
    },
  },
  return_inspection: {
    ball: 'seller',
    deadline: 'return_inspected',
    silence: 'deem_fine',
    pausesTarget: false,
    commands: {
      ...evidenceIn('return_inspection'),
      inspect_ok: { by: ['seller'], to: ['settling'] },
      contest_return: { by: ['seller'], to: ['in_review'] },
      lapse: system('settling'),
    },
  },
  settling: {
    ball: 'platform',
    deadline: 'execution',
    silence: 'settle',
    pausesTarget: false,
    commands: { settle: system('closed'), lapse: system('closed') },
  },
  closed: {
    ball: null,
    deadline: null,
    silence: null,
    pausesTarget: false,
    commands: { reopen: { by: ['lead'], to: ['in_review'] } },
  },
} as const satisfies Record<DisputeStatus, Row>;

export const rowOf = (status: DisputeStatus): Row => transitions[status];
