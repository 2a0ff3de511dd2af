import { coverageQuery, type Coverage } from '../../src/contract/cod.ts';
import type { Seller } from '../../src/contract/records.ts';
import { compilePolicy } from '../../src/domain/cod/compilePolicy.ts';
import { coverageOf } from '../../src/domain/cod/coverage.ts';
import { inGoodStanding } from '../../src/domain/cod/standing.ts';
import type { RegionTree } from '../../src/domain/regions/tree.ts';
import { parseStrictly } from '../commands/envelope.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { memoByIdentity } from '../memo.ts';
import { problem } from '../problem.ts';
import { categoryBook, productView } from './basket.ts';
import { buildWorld } from './world.ts';

const SOURCES = [
  'products',
  'categories',
  'cod-policies',
  'regions',
  'platform-rules',
  'carriers',
  'carrier-coverage',
  'sellers',
  'orders',
] as const;
const MOST_ANSWERS = 200;
const known = memoByIdentity((..._sources: readonly (readonly unknown[])[]) => new Map<string, Coverage>());

/** `GET /api/cod/coverage`: for which of a seller's products and regions COD is offered; rules change by the minute. */
export async function coverage(ctx: Ctx): Promise<Answer> {
  const { store } = ctx.deps;
  const { sellerId, under } = parseStrictly(coverageQuery, ctx.req.query);
  const seller = await findInScope(store, ctx, 'sellers', sellerId);
  const answers = known(...(await Promise.all(SOURCES.map(name => store.all(name)))));
  const key = `${sellerId} ${under ?? ''} ${ctx.now.slice(0, 16)}`;
  const body = answers.get(key) ?? (await compute(ctx, seller, under));
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(key, body);
  return answer(200, body);
}

async function compute(
  { deps: { store }, now }: Ctx,
  seller: Seller,
  under: string | undefined,
): Promise<Coverage> {
  const { id: sellerId } = seller;
  const world = await buildWorld(store, [seller], now);
  const regionIds = leavesUnder(world.regions, under ?? provinceOf(world.regions, seller.regionId));
  const book = categoryBook(await store.all('categories'));
  const products = (await store.all('products')).filter(
    product => product.sellerId === sellerId && product.active && product.price.currency === world.currency,
  );
  const compiled = compilePolicy(world, {
    sellerId,
    at: now,
    products: products.map(product => productView(product, book)),
    regionIds,
    buyers: [inGoodStanding(world.currency)],
  });
  const prices = products.map(product => product.price.amount);
  const { cells, byOutcome, deniedBy, regions } = coverageOf(compiled, prices, regionIds.length);
  const policy = world.sellers.get(sellerId)?.policy;
  return {
    id: sellerId,
    sellerId,
    policy: policy ? { policyId: policy.id, number: policy.number } : null,
    products: products.length,
    cells,
    offered: byOutcome.offer,
    conditional: byOutcome.conditional,
    denied: byOutcome.deny,
    deniedBy: [...deniedBy]
      .map(([code, count]) => ({ code, cells: count }))
      .toSorted((a, b) => b.cells - a.cells || (a.code < b.code ? -1 : 1)),
    regions: regions.map(({ offer, conditional, deny }, index) => ({
      regionId: regionIds[index] ?? '',
      offered: offer,
      conditional,
      denied: deny,
    })),
  };
}

/** Sellers think of the province around them. */
const provinceOf = (tree: RegionTree, regionId: string): string =>
  tree.path(regionId).find(id => tree.get(id)?.level === 'province') ?? regionId;

function leavesUnder(tree: RegionTree, regionId: string): readonly string[] {
  if (!tree.get(regionId))
    throw problem('bad-request', {
      violations: [{ path: 'under', code: 'unknown', message: 'there is no such region' }],
    });
  const children = tree.children(regionId);
  return children.length === 0 ? [regionId] : children.flatMap(child => leavesUnder(tree, child.id));
}
