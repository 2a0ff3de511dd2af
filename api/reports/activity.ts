import { listFields } from '../../src/contract/fields.ts';
import { meets } from '../../src/contract/listQuery.ts';
import { activityParams, type ActivityReport } from '../../src/contract/reports.ts';
import { disputeActivity } from '../../src/domain/risk/disputeActivity.ts';
import { regionTree } from '../cod/world.ts';
import type { Ctx } from '../handle.ts';
import { readSettings } from '../settings.ts';
import { conditionsOf, drillTo } from './drills.ts';
import { readParams } from './params.ts';
import { sellerOf } from './sources.ts';

export async function activityReport(ctx: Ctx): Promise<ActivityReport> {
  const { by, from = null, to = null, filter } = readParams(ctx.req, activityParams);
  const { store } = ctx.deps;
  const sellerId = sellerOf(ctx, 'disputes');
  const { timeZone } = await readSettings(store);
  const regions = regionTree(await store.all('regions'));
  const conditions = conditionsOf(filter);
  const disputes = (await store.all('disputes')).filter(
    dispute =>
      (sellerId === null || dispute.sellerId === sellerId) && meets(dispute, listFields.disputes, conditions),
  );
  const cells = disputeActivity(disputes, { bucket: by, from, to, timeZone }).map(({ where, ...cell }) => ({
    ...cell,
    drill: {
      opened: drillTo('disputes', [...conditions, ...where.opened], regions),
      closed: drillTo('disputes', [...conditions, ...where.closed], regions),
    },
  }));
  return { id: 'dispute-activity', by, from, to, timeZone, cells };
}
