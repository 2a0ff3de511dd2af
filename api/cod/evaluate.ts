import { evaluateBody, type EvaluateBody } from '../../src/contract/cod.ts';
import { inScope } from '../../src/contract/listQuery.ts';
import type { Product } from '../../src/contract/records.ts';
import { fieldsOf } from '../../src/contract/resources.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { applyRemedy, type Situation } from '../../src/domain/cod/counterfactual.ts';
import { evaluateCod } from '../../src/domain/cod/evaluateCod.ts';
import { standingOf } from '../../src/domain/cod/standing.ts';
import type { BuyerStanding, CodTier, Verdict } from '../../src/domain/cod/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import { groupBy } from '../groupBy.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { memoByIdentity } from '../memo.ts';
import { problem } from '../problem.ts';
import { scopeFor } from '../scope.ts';
import { basketLine, categoryBook } from './basket.ts';
import { buildWorld } from './world.ts';

const ordersByBuyer = memoByIdentity((orders: readonly OrderRecord[]) =>
  groupBy(orders, order => order.buyerId),
);

/** `POST /api/cod/evaluate`: what a buyer would be offered, and why not. */
export async function evaluate(ctx: Ctx): Promise<Answer> {
  const body = ctx.body(evaluateBody);
  const { store } = ctx.deps;
  const at = body.at ?? ctx.now;
  const products = await productsOf(ctx, body);
  const sellers = await store.getMany(
    'sellers',
    products.map(product => product.sellerId),
  );
  const draft = body.draftPolicyId ? await findInScope(store, ctx, 'cod-policies', body.draftPolicyId) : null;
  const world = await buildWorld(store, sellers, at, draft);
  const book = categoryBook(await store.all('categories'));
  const byId = new Map(products.map(product => [product.id, product]));
  const lines = body.lines.flatMap(({ productId, quantity }) => {
    const product = byId.get(productId);
    return product ? [basketLine(product, quantity, book)] : [];
  });
  const buyer = isStranger(ctx.actor, body)
    ? bluntly(await standing(ctx, body, ctx.now, world.currency))
    : await standing(ctx, body, at, world.currency);
  const asked: Situation = { question: { lines, regionId: body.regionId, buyer, at }, world };
  const { question, world: after } = (body.following ?? []).reduce(
    (situation, remedy) => applyRemedy(remedy, situation),
    asked,
  );
  const verdict = evaluateCod(question, after);
  return answer(200, isStranger(ctx.actor, body) ? forSeller(verdict) : verdict);
}

/** Of products that the actor does not see, the verdict would tell the policy of their seller. */
async function productsOf(ctx: Ctx, { lines }: EvaluateBody): Promise<readonly Product[]> {
  const { store } = ctx.deps;
  const found = await store.getMany(
    'products',
    lines.map(line => line.productId),
  );
  const scope = await scopeFor(store, ctx.actor, 'products');
  const visible = found.filter(product => inScope(product, fieldsOf('products'), scope));
  const known = new Set(visible.map(product => product.id));
  const violations = lines.flatMap(({ productId }, index) =>
    known.has(productId)
      ? []
      : [{ path: `lines.${index}.productId`, code: 'unknown', message: 'there is no such product' }],
  );
  if (violations.length > 0) throw problem('invalid', { violations });
  return visible;
}

async function standing(
  ctx: Ctx,
  { buyer }: EvaluateBody,
  at: Instant,
  currency: string,
): Promise<BuyerStanding> {
  if (!('buyerId' in buyer)) return buyer;
  const { store } = ctx.deps;
  const record = await findInScope(store, ctx, 'buyers', buyer.buyerId);
  const orders = ordersByBuyer(await store.all('orders')).get(record.id) ?? [];
  return standingOf(record, orders, at, currency);
}

const isStranger = (actor: Actor, { buyer }: EvaluateBody): boolean =>
  'buyerId' in buyer && actor.kind === 'user' && actor.role === 'seller';

const NO_END = '9999-12-31T23:59:59.999Z';

/** A seller who asked at one instant after the other would find out until when. */
const bluntly = (buyer: BuyerStanding): BuyerStanding => ({
  ...buyer,
  suspendedUntil: buyer.suspendedUntil === null ? null : NO_END,
});

const OF_THE_BUYER: ReadonlySet<CodTier> = new Set(['buyer', 'risk']);

/** What a real buyer did elsewhere is not a seller's to know: the reason stays, its figures go. */
function forSeller(verdict: Verdict): Verdict {
  const bare = <T extends { readonly tier: CodTier; readonly facts: Verdict['reasons'][number]['facts'] }>(
    of: T,
  ): T => {
    const { open: _, ...facts } = of.facts;
    return { ...of, facts: OF_THE_BUYER.has(of.tier) ? {} : facts };
  };
  const tells = (remedy: Verdict['remedies'][number]): boolean =>
    remedy.kind === 'close_open_orders' || (remedy.kind === 'wait_until' && remedy.at === NO_END);
  return {
    ...verdict,
    reasons: verdict.reasons.map(bare),
    trace: verdict.trace.map(bare),
    remedies: verdict.remedies.filter(remedy => !tells(remedy)),
  };
}
