import { randomBytes } from 'node:crypto';
import type { PlainName } from '../src/contract/resources.ts';
import { sha256 } from './canonical.ts';
import type { Ctx } from './handle.ts';
import { hashPassword, type PasswordHash } from './password.ts';
import type { PlainBody } from './plainBody.ts';
import { endSessionsOf } from './session.ts';
import type { Tx } from './store.ts';

/** What the server adds to a plain write, made before the transaction: hashing a password takes long. */
export interface Prepared {
  /** Fields of a new record that are the server's to set. */
  readonly given: PlainBody;
  readonly password: PasswordHash | null;
  /** Shown once, in the answer to its creation. */
  readonly apiKey: string | null;
}

const KEY_PREFIX = 12;

function givenTo(resource: PlainName, { actor, now }: Ctx, apiKey: string | null): PlainBody {
  if (resource === 'api-keys') return { prefix: apiKey?.slice(0, KEY_PREFIX), createdAt: now };
  if (resource !== 'products' || actor.kind !== 'user' || actor.role !== 'seller') return {};
  return { sellerId: actor.sellerId };
}

export async function prepare(ctx: Ctx, resource: PlainName, body: PlainBody): Promise<Prepared> {
  const apiKey = resource === 'api-keys' ? `dsk_${randomBytes(32).toString('base64url')}` : null;
  const { password } = body;
  return {
    given: { ...givenTo(resource, ctx, apiKey), id: ctx.deps.newId() },
    password: resource === 'users' && typeof password === 'string' ? await hashPassword(password) : null,
    apiKey,
  };
}

async function storePassword(tx: Tx, userId: string, hash: PasswordHash): Promise<void> {
  const known = await tx.get('credentials', userId);
  const version = (known?.version ?? 0) + 1;
  await tx.put('credentials', { id: userId, version, userId, ...hash }, known?.version ?? null);
}

/** Kept hashed, under its hash, so that a key finds its record. */
async function storeApiKey(tx: Tx, keyId: string, apiKey: string): Promise<void> {
  const hash = sha256(apiKey);
  await tx.put('api-key-secrets', { id: hash, version: 1, keyId, hash }, null);
}

export async function storeSecrets(tx: Tx, id: string, { password, apiKey }: Prepared): Promise<void> {
  if (apiKey) await storeApiKey(tx, id, apiKey);
  if (!password) return;
  await storePassword(tx, id, password);
  await endSessionsOf(tx, id);
}

/** Of a deleted record. */
export async function dropSecrets(tx: Tx, resource: PlainName, id: string): Promise<void> {
  if (resource === 'users') {
    const known = await tx.get('credentials', id);
    if (known) await tx.delete('credentials', id, known.version);
    await endSessionsOf(tx, id);
  }
  if (resource !== 'api-keys') return;
  const secrets = await tx.all('api-key-secrets');
  for (const secret of secrets.filter(({ keyId }) => keyId === id))
    await tx.delete('api-key-secrets', secret.id, secret.version);
}
