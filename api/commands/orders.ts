import { orderCommandBody } from '../../src/contract/commands.ts';
import { sideOf } from '../../src/domain/disputes/context.ts';
import { orderTransitions } from '../../src/domain/orders/table.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { present } from '../present.ts';
import { problem } from '../problem.ts';
import { actingAs } from './actingAs.ts';
import { applyToOrder } from './applyOrder.ts';
import { expectVersion, parseCommand } from './envelope.ts';
import { openOnOrder } from './openDispute.ts';

/** `POST /api/orders/{id}/commands`: answers with the order, or with the dispute that was opened on it. */
export async function commandOrder(ctx: Ctx): Promise<Answer> {
  const { newId, store } = ctx.deps;
  const { id } = await findInScope(store, ctx, 'orders', ctx.param('id'));
  const { version, actAs, ...command } = parseCommand(orderCommandBody, ctx.req.body);
  return ctx.write(async tx => {
    const order = await findInScope(tx, ctx, 'orders', id);
    await expectVersion(tx, order, version);
    const actor = actingAs(ctx, order.buyerId, actAs);
    const acting = { tx, newId, actor, now: ctx.now };
    if (command.type === 'open_dispute') {
      const dispute = await openOnOrder(acting, order, command);
      return answer(201, present(ctx.actor, 'disputes', dispute), {
        Location: `/api/disputes/${dispute.id}`,
      });
    }
    if (!mayGive(actor, command.type)) throw problem('forbidden');
    const after = await applyToOrder(acting, order, command);
    return answer(200, present(ctx.actor, 'orders', after), { ETag: `"${after.version}"` });
  });
}

/** Scope has made sure that a seller's order is the seller's own. */
function mayGive(actor: Actor, type: keyof typeof orderTransitions): boolean {
  const side = sideOf(actor);
  return side !== 'platform' && orderTransitions[type].by.some(by => by === side);
}
