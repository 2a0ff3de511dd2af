import { newPolicyBody, policyCommandBody } from '../../src/contract/commands.ts';
import { codPolicySchema } from '../../src/contract/codRecords.ts';
import type { CodPolicy } from '../../src/contract/records.ts';
import { decidePolicy } from '../../src/domain/cod/policy.ts';
import type { PolicyChange, PolicyCommand, PolicyContext } from '../../src/domain/cod/policyTypes.ts';
import { recordChange } from '../audit.ts';
import { regionTree } from '../cod/world.ts';
import { answer, type Answer, type Ctx } from '../handle.ts';
import { findInScope } from '../items.ts';
import { present } from '../present.ts';
import { problem } from '../problem.ts';
import { readSettings } from '../settings.ts';
import type { Acting } from './acting.ts';
import { expectVersion, parseCommand, parseStrictly } from './envelope.ts';
import { rowsWhere } from './find.ts';
import { refusedByRule } from './refused.ts';

/** `POST /api/cod-policies/{id}/commands`: answers with the version that the command was about or has made. */
export async function commandPolicy(ctx: Ctx): Promise<Answer> {
  const { newId, store } = ctx.deps;
  const { id } = await findInScope(store, ctx, 'cod-policies', ctx.param('id'));
  const { version, actAs, ...command } = parseCommand(policyCommandBody, ctx.req.body);
  if (actAs !== undefined) throw problem('forbidden');
  return ctx.write(async tx => {
    const policy = await findInScope(tx, ctx, 'cod-policies', id);
    await expectVersion(tx, ctx.actor, policy, version);
    const acting = { tx, newId, actor: ctx.actor, now: ctx.now };
    const after = await applyToPolicy(acting, policy, policy.sellerId, command);
    return answer(200, present(ctx.actor, 'cod-policies', after), { ETag: `"${after.version}"` });
  });
}

/** `POST /api/cod-policies`: a seller's draft, from the published version unless rules are given. */
export async function startPolicy(ctx: Ctx): Promise<Answer> {
  const { actor } = ctx;
  if (actor.kind !== 'user' || actor.role !== 'seller') throw problem('forbidden');
  const { sellerId } = actor;
  const { rules } = parseStrictly(newPolicyBody, ctx.req.body);
  return ctx.write(async tx => {
    const [published] = await rowsWhere(tx, 'cod-policies', { sellerId, status: 'published' });
    const command: PolicyCommand = { type: 'save_draft', rules: rules ?? published?.rules ?? [] };
    const acting = { tx, newId: ctx.deps.newId, actor, now: ctx.now };
    const draft = await applyToPolicy(acting, null, sellerId, command);
    const headers = { ETag: `"${draft.version}"`, Location: `/api/cod-policies/${draft.id}` };
    return answer(201, present(actor, 'cod-policies', draft), headers);
  });
}

/** @throws ProblemError when a rule says no */
export async function applyToPolicy(
  acting: Acting,
  policy: CodPolicy | null,
  sellerId: string,
  command: PolicyCommand,
): Promise<CodPolicy> {
  const versions = await rowsWhere(acting.tx, 'cod-policies', { sellerId });
  const context = await contextOf(acting, sellerId, versions);
  const decided = decidePolicy(command, policy, context, acting.actor, acting.now);
  if (!decided.ok) {
    const { refusal } = decided;
    if (refusal.code === 'POLICY_NOT_YOURS') throw problem('forbidden', { facts: { rule: refusal.code } });
    throw refusedByRule(refusal);
  }
  return save(acting, decided.value, new Map(versions.map(version => [version.id, version])), command.type);
}

async function contextOf(
  { tx, newId }: Acting,
  sellerId: string,
  versions: readonly CodPolicy[],
): Promise<PolicyContext> {
  const products = await tx.all('products');
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(row => row.id));
  return {
    sellerId,
    versions,
    newId: newId(),
    currency: (await readSettings(tx)).currency,
    regions: regionTree(await tx.all('regions')),
    productIds: ids(products.filter(product => product.sellerId === sellerId)),
    categoryIds: ids(await tx.all('categories')),
    carrierIds: ids(await tx.all('carriers')),
  };
}

async function save(
  acting: Acting,
  { saved, discardedId }: PolicyChange,
  before: ReadonlyMap<string, CodPolicy>,
  action: PolicyCommand['type'],
): Promise<CodPolicy> {
  const { tx } = acting;
  const records: CodPolicy[] = [];
  for (const policy of saved) {
    const old = before.get(policy.id) ?? null;
    const record = codPolicySchema.parse({ ...policy, version: (old?.version ?? 0) + 1 });
    await tx.put('cod-policies', record, old?.version ?? null);
    await recordChange(
      tx,
      acting,
      record.status === 'superseded' ? 'supersede' : action,
      'cod-policies',
      old,
      record,
    );
    records.push(record);
  }
  const discarded = discardedId === null ? undefined : before.get(discardedId);
  if (discarded) {
    await tx.delete('cod-policies', discarded.id, discarded.version);
    await recordChange(tx, acting, action, 'cod-policies', discarded, null);
  }
  const [about = discarded] = records;
  if (!about) throw new Error(`The policy command ${action} changed nothing`);
  return about;
}
