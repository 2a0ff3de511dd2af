import type { Role } from '../domain/access/types.ts';
import type { DisputeStatus } from '../domain/disputes/types.ts';
import type { Instant } from '../domain/shared/instant.ts';

/** Whose queues, and when they are looked at. */
export interface QueueMoment {
  readonly role: Role;
  readonly lead: boolean;
  readonly userId: string;
  readonly now: Instant;
  readonly endOfDay: Instant;
}

export interface DisputeQueue {
  readonly code: string;
  /** Of the list `disputes`. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Where the mediator's work is. */
export const UNDER_REVIEW: readonly DisputeStatus[] = [
  'in_review',
  'info_requested',
  'proposed',
  'awaiting_approval',
  'appealed',
];

const queue = (code: string, filter: DisputeQueue['filter']): DisputeQueue => ({ code, filter });

const OPEN = { status_neq: 'closed' };
const platform = { ballWith: 'platform' };
const party = ['buyer', 'seller', 'parties'];
const approvals = queue('to_approve', { status: 'awaiting_approval' });
const appeals = queue('appeals', { status: 'appealed' });
const all = queue('all', {});

const seller = (): readonly DisputeQueue[] => [
  queue('disputes_to_answer', { ...OPEN, ballWith: ['seller', 'parties'] }),
  queue('with_buyer', { ...OPEN, ballWith: 'buyer' }),
  queue('with_platform', { ...OPEN, ...platform }),
  queue('closed', { status: 'closed' }),
  all,
];

function mediator({ now, endOfDay, userId, lead }: QueueMoment): readonly DisputeQueue[] {
  const mine = { assigneeId: userId, status: UNDER_REVIEW };
  return [
    queue('mine', mine),
    queue('free', { assigneeId: null, status: ['escalated', 'appealed'] }),
    queue('due_today', { ...mine, ...platform, dueAt_gte: now, dueAt_lt: endOfDay }),
    queue('overdue', { ...mine, ...platform, dueAt_lt: now }),
    queue('waiting', { ...mine, ballWith: party }),
    appeals,
    ...(lead ? [approvals] : []),
    all,
  ];
}

const manager = ({ now }: QueueMoment): readonly DisputeQueue[] => [
  queue('backlog', { status: 'escalated' }),
  queue('overdue', { ...OPEN, ...platform, dueAt_lt: now }),
  approvals,
  appeals,
  queue('waiting', { ...OPEN, ballWith: party }),
  queue('closed', { status: 'closed' }),
  all,
];

const queues = { seller, mediator, manager, admin: () => [all] } as const;

/** The piles into which a role's disputes fall; home figures and the tabs of the list are the same ones. */
export const disputeQueues = (moment: QueueMoment): readonly DisputeQueue[] => queues[moment.role](moment);
