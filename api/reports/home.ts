import { UNDER_REVIEW } from '../../src/contract/disputeQueues.ts';
import { parseListQuery } from '../../src/contract/listQuery.ts';
import type { Records } from '../../src/contract/records.ts';
import type { Drill, Figure, HomeReport, RateReportCell } from '../../src/contract/reports.ts';
import { reachOf } from '../../src/domain/access/can.ts';
import { bucketsOf } from '../../src/domain/risk/timeZone.ts';
import type { Ctx } from '../handle.ts';
import { fieldsFor, scopeFor } from '../scope.ts';
import { readSettings } from '../settings.ts';
import { homeFigures } from './figures.ts';
import { knownRateReport } from './rates.ts';
import { sellerMoney } from './sellerMoney.ts';
import { rateSources } from './sources.ts';

export async function homeReport(ctx: Ctx): Promise<HomeReport> {
  const { timeZone } = await readSettings(ctx.deps.store);
  const endOfDay = bucketsOf('day', timeZone)(ctx.now).end;
  const { role, lead, id: userId } = ctx.user;
  const drills = homeFigures[role]({ role, lead, userId, now: ctx.now, endOfDay });
  const figures = await Promise.all(
    drills.map(async ({ code, drill }): Promise<Figure> => ({
      code,
      drill,
      count: await countOf(ctx, drill),
    })),
  );
  const [rates, loads, money] = await Promise.all([ratesOf(ctx, timeZone), loadsOf(ctx), sellerMoney(ctx)]);
  return { id: 'home', role, figures, ...rates, loads, money };
}

/** By the list itself, so that a figure and the list it opens cannot differ. */
async function countOf({ actor, deps }: Ctx, { resource, filter }: Drill): Promise<number> {
  const raw = { filter: JSON.stringify(filter), range: '[0,0]' };
  const query = parseListQuery(raw, fieldsFor(actor, resource));
  if (!query.ok) throw new Error(`A home figure asks for what the list of ${resource} does not know`);
  return (await deps.store.list(resource, await scopeFor(deps.store, actor, resource), query.value)).total;
}

/** The running month, for those who see more than what disputes touch. */
async function ratesOf(ctx: Ctx, timeZone: string): Promise<Pick<HomeReport, 'refusals' | 'disputes'>> {
  const reach = reachOf(ctx.actor, 'read', 'orders');
  if (reach !== 'all' && reach !== 'own') return { refusals: null, disputes: null };
  const sources = await rateSources(ctx);
  const { start, end } = bucketsOf('month', timeZone)(ctx.now);
  const total = (kind: 'refusal' | 'dispute'): RateReportCell | null =>
    knownRateReport(kind, { by: 'month', from: start, to: end, filter: {} }, sources).total;
  return { refusals: total('refusal'), disputes: total('dispute') };
}

async function loadsOf(ctx: Ctx): Promise<HomeReport['loads']> {
  const { actor, deps, now } = ctx;
  if (actor.kind !== 'user' || actor.role === 'seller' || !actor.lead) return [];
  const users = await deps.store.all('users');
  const disputes = (await deps.store.all('disputes')).filter(dispute =>
    UNDER_REVIEW.includes(dispute.status),
  );
  return users
    .filter(user => user.active && (user.role === 'mediator' || user.role === 'manager'))
    .map(user => loadOf(user, disputes, now));
}

function loadOf(
  { id: userId, name }: Records['users'],
  disputes: readonly Records['disputes'][],
  now: string,
): HomeReport['loads'][number] {
  const own = disputes.filter(dispute => dispute.assigneeId === userId);
  const late = own.filter(
    ({ ballWith, deadline }) => ballWith === 'platform' && deadline && deadline.dueAt < now,
  );
  const filter = { assigneeId: userId, status: UNDER_REVIEW };
  const overdue = { ...filter, ballWith: 'platform', dueAt_lt: now };
  return {
    userId,
    name,
    open: own.length,
    overdue: late.length,
    drill: { resource: 'disputes', filter },
    overdueDrill: { resource: 'disputes', filter: overdue },
  };
}
