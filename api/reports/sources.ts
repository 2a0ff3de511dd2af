import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import { reachOf } from '../../src/domain/access/can.ts';
import type { AccessResource } from '../../src/domain/access/matrix.ts';
import { ordersBySeller } from '../cod/world.ts';
import type { Ctx } from '../handle.ts';
import { problem } from '../problem.ts';
import { readSettings } from '../settings.ts';
import type { RateSources } from './rates.ts';

/**
 * Whose records a figure may rest on: a seller's own, or all. A mediator, who sees only what disputes touch, would get
 * figures of a biased part, and gets none.
 */
export function sellerOf({ actor }: Pick<Ctx, 'actor'>, resource: AccessResource): string | null {
  const reach = reachOf(actor, 'read', resource);
  if (reach === 'all') return null;
  if (reach === 'own' && actor.kind === 'user' && actor.role === 'seller') return actor.sellerId;
  throw problem('forbidden');
}

const NONE: readonly OrderRecord[] = [];

export async function ordersFor(ctx: Ctx): Promise<readonly OrderRecord[]> {
  const sellerId = sellerOf(ctx, 'orders');
  const orders = await ctx.deps.store.all('orders');
  return sellerId === null ? orders : (ordersBySeller(orders).get(sellerId) ?? NONE);
}

export async function rateSources(ctx: Ctx): Promise<RateSources> {
  const { store } = ctx.deps;
  const orders = await ordersFor(ctx);
  const [regions, categories, { timeZone }] = await Promise.all([
    store.all('regions'),
    store.all('categories'),
    readSettings(store),
  ]);
  return { orders, regions, categories, timeZone };
}
