import { disputeCommandBody, messageBody, type DisputeCommandBody } from '../../src/contract/commands.ts';
import { can } from '../../src/domain/access/can.ts';
import type { DisputeCommand } from '../../src/domain/disputes/commands.ts';
import { nextCommands } from '../../src/domain/disputes/nextCommands.ts';
import { defaultDisputeSettings } from '../../src/domain/disputes/settings.ts';
import { whatIfNobodyActs } from '../../src/domain/disputes/whatIf.ts';
import { recordChange } from '../audit.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { present } from '../present.ts';
import { problem } from '../problem.ts';
import type { Reader } from '../store.ts';
import { actingAs, mayRecordForBuyer } from './actingAs.ts';
import { applyToDispute } from './applyDispute.ts';
import { expectVersion, parseCommand, parseStrictly } from './envelope.ts';
import { putMessage } from './messages.ts';

/** `POST /api/disputes/{id}/commands` */
export async function commandDispute(ctx: Ctx): Promise<Answer> {
  const { newId, store } = ctx.deps;
  const { id } = await findInScope(store, ctx, 'disputes', ctx.param('id'));
  const { version, actAs, ...body } = parseCommand(disputeCommandBody, ctx.req.body);
  return ctx.write(async tx => {
    const dispute = await findInScope(tx, ctx, 'disputes', id);
    await expectVersion(tx, ctx.actor, dispute, version);
    const actor = actingAs(ctx, dispute, actAs);
    const command = await complete(tx, body);
    const after = await applyToDispute({ tx, newId, actor, now: ctx.now }, dispute, command);
    return answer(200, present(ctx.actor, 'disputes', after), { ETag: `"${after.version}"` });
  });
}

type Distribute<B> = B extends unknown ? Omit<B, 'version' | 'actAs'> : never;

/** The conflicts of the person assigned are looked up here: a client is not asked for them. */
async function complete(reader: Reader, body: Distribute<DisputeCommandBody>): Promise<DisputeCommand> {
  if (body.type !== 'assign') return body;
  const person = await reader.get('users', body.to);
  if (person?.active && (person.role === 'mediator' || person.role === 'manager'))
    return { ...body, conflicts: person.conflicts };
  const message = 'is nobody who mediates';
  throw problem('bad-request', { violations: [{ path: 'to', code: 'unknown', message }] });
}

/** `GET /api/disputes/{id}/commands`: what I may do now, what the buyer may whose words I write down, and what silence brings. */
export async function showCommands(ctx: Ctx): Promise<Answer> {
  const dispute = await findInScope(ctx.deps.store, ctx, 'disputes', ctx.param('id'));
  const { id, version } = dispute;
  const settings = defaultDisputeSettings;
  const forBuyer = mayRecordForBuyer(ctx.actor, dispute)
    ? nextCommands(dispute, actingAs(ctx, dispute, 'buyer'), ctx.now, settings)
    : null;
  return answer(200, {
    id,
    version,
    now: ctx.now,
    commands: nextCommands(dispute, ctx.actor, ctx.now, settings),
    forBuyer,
    whatIfNobodyActs: whatIfNobodyActs(dispute, ctx.now, settings),
  });
}

/** `POST /api/disputes/{id}/messages` */
export async function sendMessage(ctx: Ctx): Promise<Answer> {
  const { newId, store } = ctx.deps;
  const { id } = await findInScope(store, ctx, 'disputes', ctx.param('id'));
  const { text, visibility, actAs } = parseStrictly(messageBody, ctx.req.body);
  return ctx.write(async tx => {
    const dispute = await findInScope(tx, ctx, 'disputes', id);
    const actor = actingAs(ctx, dispute, actAs);
    const { sellerId, buyerId, assigneeId } = dispute;
    const subject = { resource: 'messages', sellerId, buyerId, assigneeId, visibility } as const;
    if (!can(actor, 'create', subject)) throw problem('forbidden');
    const acting = { tx, newId, actor, now: ctx.now };
    const message = await putMessage(acting, dispute, { text, visibility });
    await recordChange(tx, acting, 'send_message', 'messages', null, message);
    return answer(201, present(ctx.actor, 'messages', message));
  });
}
