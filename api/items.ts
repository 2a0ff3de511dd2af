import type { Records, ResourceName } from '../src/contract/records.ts';
import { fieldsOf, isPlain, plainResources, type PlainName } from '../src/contract/resources.ts';
import { inScope } from '../src/contract/listQuery.ts';
import { reachOf } from '../src/domain/access/can.ts';
import { recordChange } from './audit.ts';
import { answer, type Answer, type Ctx } from './handle.ts';
import { resourceOf } from './lists.ts';
import { mayWrite } from './may.ts';
import { carriedFields, mergeRecord, newRecord, readBody, type PlainBody } from './plainBody.ts';
import { checkPlain, refuseDelete } from './plainChecks.ts';
import { dropSecrets, prepare, storeSecrets, type Prepared } from './plainEffects.ts';
import { present } from './present.ts';
import { problem } from './problem.ts';
import { scopeFor } from './scope.ts';
import type { Reader, Tx } from './store.ts';

const etag = (version: number) => `"${version}"`;

/** @throws ProblemError 404, the same for a record of someone else as for one that never was */
export async function findInScope<R extends ResourceName>(
  reader: Reader,
  { actor }: Pick<Ctx, 'actor'>,
  resource: R,
  id: string,
): Promise<Records[R]> {
  const record = await reader.get(resource, id);
  const scope = await scopeFor(reader, actor, resource);
  if (!record || !inScope(record, fieldsOf(resource), scope)) throw problem('not-found');
  return record;
}

export async function getItem(ctx: Ctx): Promise<Answer> {
  const resource = resourceOf(ctx);
  const record = await findInScope(ctx.deps.store, ctx, resource, ctx.param('id'));
  return answer(200, present(ctx.actor, resource, record), { ETag: etag(record.version) });
}

function plainOf(ctx: Ctx, allow: string): PlainName {
  const resource = resourceOf(ctx);
  if (isPlain(resource)) return resource;
  throw notAllowed(ctx, allow);
}

const notAllowed = (ctx: Ctx, allow: string) =>
  problem('method-not-allowed', { facts: { method: ctx.req.method }, headers: { Allow: allow } });

export async function createItem(ctx: Ctx): Promise<Answer> {
  const resource = plainOf(ctx, 'GET');
  if (plainResources[resource].defaults === null) throw notAllowed(ctx, 'GET');
  if (reachOf(ctx.actor, 'create', resource) === 'none') throw problem('forbidden');
  const body = readBody(resource, ctx.req.body);
  const prepared = await prepare(ctx, resource, body);
  return ctx.write(tx => add(tx, ctx, resource, body, prepared));
}

async function add(
  tx: Tx,
  ctx: Ctx,
  resource: PlainName,
  body: PlainBody,
  prepared: Prepared,
): Promise<Answer> {
  const record = newRecord(resource, prepared.given, body);
  if (!mayWrite(ctx.actor, 'create', resource, record)) throw problem('forbidden');
  await checkPlain(tx, resource, record);
  await tx.put(resource, record, null);
  await storeSecrets(tx, record.id, prepared);
  await recordChange(tx, ctx, 'create', resource, null, record);
  const headers = {
    Location: `/api/${resource}/${encodeURIComponent(record.id)}`,
    ETag: etag(record.version),
  };
  const secret = prepared.apiKey === null ? {} : { secret: prepared.apiKey };
  return { ...answer(201, { ...record, ...secret }, headers), replay: record };
}

/** `If-Match` names the version that the change was made on. */
function checkMatch(ctx: Ctx, record: { readonly version: number }, body: PlainBody) {
  const wanted = ctx.req.get('If-Match');
  if (wanted === undefined || wanted.trim() === '*') return;
  if (wanted.split(',').some(tag => tag.trim() === etag(record.version))) return;
  throw problem('precondition-failed', {
    facts: { version: record.version },
    current: { version: record.version, fields: carriedFields(record, body) },
  });
}

async function change(
  tx: Tx,
  ctx: Ctx,
  resource: PlainName,
  body: PlainBody,
  prepared: Prepared,
): Promise<Answer> {
  const before = await findInScope(tx, ctx, resource, ctx.param('id'));
  if (!mayWrite(ctx.actor, 'edit', resource, before)) throw problem('forbidden');
  checkMatch(ctx, before, body);
  const after = mergeRecord(resource, before, body);
  if (after !== before) {
    await checkPlain(tx, resource, after);
    await tx.put(resource, after, before.version);
    await storeSecrets(tx, after.id, { ...prepared, apiKey: null });
    await recordChange(tx, ctx, 'edit', resource, before, after);
  }
  return answer(200, after, { ETag: etag(after.version) });
}

/** PUT and PATCH alike merge the fields that they carry: react-admin's `updateMany` sends only the changed ones. */
export async function updateItem(ctx: Ctx): Promise<Answer> {
  const resource = plainOf(ctx, 'GET');
  await findInScope(ctx.deps.store, ctx, resource, ctx.param('id'));
  const body = readBody(resource, ctx.req.body);
  const prepared = await prepare(ctx, resource, body);
  return ctx.write(tx => change(tx, ctx, resource, body, prepared));
}

export async function deleteItem(ctx: Ctx): Promise<Answer> {
  const resource = plainOf(ctx, 'GET');
  const { usedBy } = plainResources[resource];
  if (usedBy === null) throw notAllowed(ctx, 'GET, PUT, PATCH');
  return ctx.write(async tx => {
    const record = await findInScope(tx, ctx, resource, ctx.param('id'));
    if (!mayWrite(ctx.actor, 'delete', resource, record)) throw problem('forbidden');
    checkMatch(ctx, record, {});
    await refuseDelete(tx, resource, usedBy, record.id);
    await tx.delete(resource, record.id, record.version);
    await dropSecrets(tx, resource, record.id);
    await recordChange(tx, ctx, 'delete', resource, record, null);
    return answer(200, record);
  });
}
