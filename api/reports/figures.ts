import { disputeQueues, type QueueMoment } from '../../src/contract/disputeQueues.ts';
import type { Figure } from '../../src/contract/reports.ts';
import type { Role } from '../../src/domain/access/types.ts';
import { DAY, plus } from '../../src/domain/shared/instant.ts';

type Drills = readonly Pick<Figure, 'code' | 'drill'>[];
type Filter = Readonly<Record<string, unknown>>;

const figure = (code: string, resource: Figure['drill']['resource'], filter: Filter) => ({
  code,
  drill: { resource, filter },
});
const disputes = (code: string, filter: Filter) => figure(code, 'disputes', filter);

const byQueue = (moment: QueueMoment, ...codes: readonly string[]): Drills =>
  disputeQueues(moment)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, filter }) => disputes(code, filter));

const seller = (moment: QueueMoment): Drills => {
  const toAnswer = byQueue(moment, 'disputes_to_answer');
  const { now, endOfDay } = moment;
  return [
    ...toAnswer,
    ...toAnswer.map(({ drill }) =>
      disputes('answers_due_today', { ...drill.filter, dueAt_gte: now, dueAt_lt: endOfDay }),
    ),
    disputes('information_asked', { status: 'info_requested', ballWith: 'seller' }),
    disputes('returns_to_inspect', { status: 'return_inspection' }),
    figure('orders_to_confirm', 'orders', { status: 'cod_confirming' }),
    figure('orders_to_ship', 'orders', { status: ['paid', 'cod_pending'] }),
    figure('policy_drafts', 'cod-policies', { status: ['draft', 'scheduled'] }),
    figure('refunds_open', 'refunds', { status: ['awaiting_cash', 'pending'] }),
  ];
};

const mediator = (moment: QueueMoment): Drills =>
  byQueue(moment, 'mine', 'free', 'due_today', 'overdue', 'waiting', 'appeals', 'to_approve');

/** Open disputes by how long ago they were opened; each is in one group. */
const ages = ({ now }: QueueMoment): Drills => {
  const open = { status_neq: 'closed' };
  const since = (days: number) => plus(now, -days * DAY);
  return [
    disputes('age_under_3', { ...open, openedAt_gte: since(3) }),
    disputes('age_3_to_7', { ...open, openedAt_gte: since(7), openedAt_lt: since(3) }),
    disputes('age_7_to_14', { ...open, openedAt_gte: since(14), openedAt_lt: since(7) }),
    disputes('age_over_14', { ...open, openedAt_lt: since(14) }),
  ];
};

const manager = (moment: QueueMoment): Drills => [
  ...byQueue(moment, 'backlog', 'overdue', 'to_approve', 'appeals'),
  figure('refunds_open', 'refunds', { status: ['awaiting_cash', 'pending'] }),
  figure('remittances_open', 'remittances', { openLines_gt: 0 }),
  ...ages(moment),
];

const admin = ({ now }: QueueMoment): Drills => [
  figure('users_active', 'users', { active: true }),
  figure('api_keys_active', 'api-keys', { active: true }),
  figure('rules', 'platform-rules', {}),
  figure('rules_coming', 'platform-rules', { validFrom_gt: now }),
  figure('rules_expired', 'platform-rules', { validTo_lte: now }),
  figure('categories', 'categories', {}),
  figure('payment_methods_active', 'payment-methods', { active: true }),
  figure('imports', 'imports', {}),
  figure('sellers_restricted', 'sellers', { restriction_neq: null }),
  figure('carriers_overdue', 'carriers', { remittanceOverdueSince_neq: null }),
];

/** What each role looks at first; every figure is the length of the list it opens. */
export const homeFigures: Readonly<Record<Role, (moment: QueueMoment) => Drills>> = {
  seller,
  mediator,
  manager,
  admin,
};
