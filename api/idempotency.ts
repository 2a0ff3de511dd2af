import type { Request } from 'express';
import { z } from 'zod';
import { DAY, plus, type Instant } from '../src/domain/shared/instant.ts';
import type { User } from '../src/contract/records.ts';
import { canonical, sha256 } from './canonical.ts';
import type { Deps } from './deps.ts';
import type { Answer } from './handle.ts';
import { problem } from './problem.ts';
import type { Tx } from './store.ts';

const KEPT_FOR = DAY;
const keptAnswer = z.object({ body: z.unknown(), headers: z.record(z.string(), z.string()) });

interface Attempt {
  readonly deps: Deps;
  readonly req: Request;
  readonly user: User;
  readonly now: Instant;
}

/** Keys belong to a user: two users may choose the same. */
function keyOf({ req, user }: Attempt): string | null {
  const key = req.method === 'POST' ? req.get('Idempotency-Key') : undefined;
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw problem('bad-idempotency-key');
  return sha256(`${user.id} ${key}`);
}

/** Runs `fn` in a transaction, at most once a key: its answer is stored with its effect, and replayed. */
export async function once(
  attempt: Attempt,
  fn: (tx: Tx) => Promise<Answer>,
  fingerprint = canonical(attempt.req.body),
): Promise<Answer> {
  const { deps, req, now } = attempt;
  const key = keyOf(attempt);
  if (key === null) return deps.store.transaction(fn);
  const bodyHash = sha256(`${req.method} ${req.originalUrl} ${fingerprint}`);
  return deps.store.transaction(async tx => {
    const known = await tx.get('idempotency', key);
    if (known && known.expiresAt > now) {
      if (known.bodyHash !== bodyHash) throw problem('idempotency-mismatch');
      return { status: known.status, ...keptAnswer.parse(known.answer) };
    }
    const done = await fn(tx);
    const { status, headers = {} } = done;
    const answer = { body: 'replay' in done ? done.replay : done.body, headers };
    const version = (known?.version ?? 0) + 1;
    await tx.put(
      'idempotency',
      { id: key, version, bodyHash, status, answer, expiresAt: plus(now, KEPT_FOR) },
      known?.version ?? null,
    );
    return done;
  });
}
