import type { Figure } from '../../src/contract/reports.ts';
import type { Role } from '../../src/domain/access/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';

type Drills = readonly Pick<Figure, 'code' | 'drill'>[];
type Filter = Readonly<Record<string, unknown>>;

/** When the home page is looked at, and by whom. */
export interface Moment {
  readonly now: Instant;
  readonly endOfDay: Instant;
  readonly userId: string;
}

const figure = (code: string, resource: Figure['drill']['resource'], filter: Filter) => ({
  code,
  drill: { resource, filter },
});
const disputes = (code: string, filter: Filter) => figure(code, 'disputes', filter);

const OPEN = { status_neq: 'closed' };
/** Where the mediator's work is. */
export const UNDER_REVIEW = ['in_review', 'info_requested', 'proposed', 'awaiting_approval', 'appealed'];

const seller = ({ now, endOfDay }: Moment): Drills => [
  disputes('disputes_to_answer', { ...OPEN, ballWith: ['seller', 'parties'] }),
  disputes('answers_due_today', {
    ...OPEN,
    ballWith: ['seller', 'parties'],
    dueAt_gte: now,
    dueAt_lt: endOfDay,
  }),
  figure('orders_to_ship', 'orders', { status: ['paid', 'cod_pending'] }),
  figure('policy_drafts', 'cod-policies', { status: ['draft', 'scheduled'] }),
  figure('refunds_open', 'refunds', { status: ['awaiting_cash', 'pending'] }),
];

const mediator = ({ now, endOfDay, userId }: Moment): Drills => {
  const mine = { assigneeId: userId, status: UNDER_REVIEW };
  return [
    disputes('mine', mine),
    disputes('free', { assigneeId: null, status: ['escalated', 'appealed'] }),
    disputes('due_today', { ...mine, ballWith: 'platform', dueAt_gte: now, dueAt_lt: endOfDay }),
    disputes('overdue', { ...mine, ballWith: 'platform', dueAt_lt: now }),
    disputes('appeals', { status: 'appealed' }),
  ];
};

const manager = ({ now }: Moment): Drills => [
  disputes('backlog', { status: 'escalated' }),
  disputes('overdue', { ...OPEN, ballWith: 'platform', dueAt_lt: now }),
  disputes('to_approve', { status: 'awaiting_approval' }),
  disputes('appeals', { status: 'appealed' }),
  figure('refunds_open', 'refunds', { status: ['awaiting_cash', 'pending'] }),
  figure('remittances_open', 'remittances', { openLines_gt: 0 }),
];

const admin = (_moment: Moment): Drills => [
  figure('users_active', 'users', { active: true }),
  figure('sellers_restricted', 'sellers', { restriction_neq: null }),
  figure('carriers_overdue', 'carriers', { remittanceOverdueSince_neq: null }),
];

/** What each role looks at first; every figure is the length of the list it opens. */
export const homeFigures: Readonly<Record<Role, (moment: Moment) => Drills>> = {
  seller,
  mediator,
  manager,
  admin,
};
