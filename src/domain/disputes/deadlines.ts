import { plus, type Instant } from '../shared/instant.ts';
import { addBusinessTime, businessBetween } from './businessTime.ts';
import type { Position } from './events.ts';
import type { DisputeSettings } from './settings.ts';
import { rowOf } from './table.ts';
import type { Ball, Deadline, DeadlineKind, Dispute, DisputeStatus } from './types.ts';

/** The platform's own clocks: passing one marks the case late and takes nothing from anyone. */
export const isTarget = (kind: DeadlineKind): boolean =>
  kind === 'first_touch' || kind === 'decision_target' || kind === 'appeal_decision';

function start(kind: DeadlineKind, at: Instant, ballWith: Ball, settings: DisputeSettings): Deadline {
  const { millis, calendar } = settings.clocks[kind];
  const dueAt =
    calendar === 'business' ? addBusinessTime(at, millis, settings.businessHours) : plus(at, millis);
  return { kind, startedAt: at, dueAt, calendar, pauses: [], ballWith, firedAt: null };
}

const pause = (deadline: Deadline, at: Instant): Deadline => ({
  ...deadline,
  pauses: [...deadline.pauses, { from: at, to: null }],
});

/** Goes on with the working time that was left; a target already missed stays missed. */
function resume(deadline: Deadline, at: Instant, settings: DisputeSettings): Deadline {
  const open = deadline.pauses.at(-1);
  if (open === undefined || open.to !== null) return deadline;
  const pauses = [...deadline.pauses.slice(0, -1), { from: open.from, to: at }];
  if (deadline.firedAt !== null) return { ...deadline, pauses };
  const left = businessBetween(open.from, deadline.dueAt, settings.businessHours);
  return { ...deadline, pauses, dueAt: addBusinessTime(at, left, settings.businessHours) };
}

function decisionTarget(dispute: Dispute, at: Instant, settings: DisputeSettings): Deadline {
  if (dispute.deadline?.kind === 'decision_target') return dispute.deadline;
  if (dispute.pausedDeadline !== null) return resume(dispute.pausedDeadline, at, settings);
  return start('decision_target', at, 'platform', settings);
}

/** The clock and the ball on entering a status. */
export function enter(
  status: DisputeStatus,
  dispute: Dispute,
  at: Instant,
  settings: DisputeSettings,
  ball: Ball | null = rowOf(status).ball,
): Position {
  const row = rowOf(status);
  const running = dispute.deadline?.kind === 'decision_target' ? dispute.deadline : null;
  const pausedDeadline = row.pausesTarget && running !== null ? pause(running, at) : null;
  if (row.deadline === null || ball === null)
    return { status, ballWith: ball, deadline: null, pausedDeadline: null };
  const deadline =
    row.deadline === 'decision_target'
      ? decisionTarget(dispute, at, settings)
      : start(row.deadline, at, ball, settings);
  return { status, ballWith: ball, deadline, pausedDeadline };
}

/** The first clock of a new dispute. */
export const firstDeadline = (at: Instant, settings: DisputeSettings): Deadline =>
  start('seller_reply', at, 'seller', settings);

/** Where the dispute stands already: for what changes hands but not the status. */
export const stay = (dispute: Dispute): Position => ({
  status: dispute.status,
  ballWith: dispute.ballWith,
  deadline: dispute.deadline,
  pausedDeadline: dispute.pausedDeadline,
});
