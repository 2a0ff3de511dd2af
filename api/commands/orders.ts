import { orderCommandBody } from '../../src/contract/commands.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import { can } from '../../src/domain/access/can.ts';
import { sideOf } from '../../src/domain/disputes/context.ts';
import { orderTransitions } from '../../src/domain/orders/table.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { present } from '../present.ts';
import { problem } from '../problem.ts';
import type { Tx } from '../store.ts';
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
    await expectVersion(tx, ctx.actor, order, version);
    const actor = actingAs(ctx, order, actAs);
    const acting = { tx, newId, actor, now: ctx.now };
    if (command.type === 'open_dispute') {
      const dispute = await openOnOrder(acting, order, command);
      return answer(201, present(ctx.actor, 'disputes', dispute), {
        Location: `/api/disputes/${dispute.id}`,
      });
    }
    if (!mayGive(actor, order, command.type)) throw problem('forbidden');
    if (command.type === 'dispatch') await expectCarrier(tx, command.carrierId);
    const after = await applyToOrder(acting, order, command);
    return answer(200, present(ctx.actor, 'orders', after), { ETag: `"${after.version}"` });
  });
}

function mayGive(actor: Actor, order: OrderRecord, type: keyof typeof orderTransitions): boolean {
  const { sellerId, buyerId } = order;
  const side = sideOf(actor);
  const isParty = can(actor, 'command', { resource: 'orders', sellerId, buyerId });
  return isParty && orderTransitions[type].by.some(by => by === side);
}

async function expectCarrier(tx: Tx, carrierId: string): Promise<void> {
  if ((await tx.get('carriers', carrierId))?.active) return;
  const message = 'is no carrier that works for us';
  throw problem('bad-request', { violations: [{ path: 'carrierId', code: 'unknown', message }] });
}
