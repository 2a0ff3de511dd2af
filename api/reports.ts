import { Router } from 'express';
import { rateParams, reportNames, type ReportName, type Reports } from '../src/contract/reports.ts';
import type { Deps } from './deps.ts';
import { answer, handle, type Ctx } from './handle.ts';
import { problem } from './problem.ts';
import { activityReport } from './reports/activity.ts';
import { dataQuality } from './reports/dataQuality.ts';
import { homeReport } from './reports/home.ts';
import { readParams } from './reports/params.ts';
import { knownRateReport } from './reports/rates.ts';
import { remittanceReport } from './reports/remittance.ts';
import { ordersFor, rateSources } from './reports/sources.ts';

const reports: { readonly [N in ReportName]: (ctx: Ctx) => Promise<Reports[N]> } = {
  'refusal-rate': async ctx =>
    knownRateReport('refusal', readParams(ctx.req, rateParams), await rateSources(ctx)),
  'dispute-rate': async ctx =>
    knownRateReport('dispute', readParams(ctx.req, rateParams), await rateSources(ctx)),
  'dispute-activity': activityReport,
  home: homeReport,
  remittance: remittanceReport,
  'data-quality': async ctx => dataQuality(await ordersFor(ctx), ctx.now),
};

const isReport = (name: string): name is ReportName => reportNames.some(known => known === name);

/** `GET /api/reports/{name}?from=&to=&by=&filter=` */
export function reportRoutes(deps: Deps): Router {
  const router = Router();
  router.get(
    '/reports/:name',
    handle(deps, async ctx => {
      const name = ctx.param('name');
      if (!isReport(name)) throw problem('unknown-resource');
      return answer(200, await reports[name](ctx));
    }),
  );
  return router;
}
