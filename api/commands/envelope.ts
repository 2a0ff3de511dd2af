import type { z } from 'zod';
import type { Actor } from '../../src/domain/access/types.ts';
import { problem } from '../problem.ts';
import type { Reader } from '../store.ts';
import { rowsWhere } from './find.ts';

/** A command must say on which version it was decided; only then is its body looked at. */
export function parseCommand<T>(schema: z.ZodType<T>, raw: unknown): T {
  if (typeof raw === 'object' && raw !== null && !('version' in raw)) throw problem('version-required');
  return parseStrictly(schema, raw);
}

/** @throws ProblemError 400 naming what is wrong, an unknown `type` included */
export function parseStrictly<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const violations = parsed.error.issues.map(({ path, code, message }) => ({
    path: path.join('.'),
    code,
    message,
  }));
  throw problem('bad-request', { violations });
}

/** Someone decided first: who, what, when, and what stands now. */
export async function expectVersion(
  reader: Reader,
  viewer: Actor,
  record: { readonly id: string; readonly version: number; readonly status: string },
  version: number,
): Promise<void> {
  if (record.version === version) return;
  const newestFirst = { field: 'id', order: 'DESC' } as const;
  const [last] = await rowsWhere(reader, 'audit-events', { recordId: record.id }, newestFirst, 1);
  throw problem('version-conflict', {
    facts: {
      version: record.version,
      status: record.status,
      actor: last ? await nameFor(viewer, reader, last.actorId) : null,
      role: last?.role ?? null,
      action: last?.action ?? null,
      at: last?.at ?? null,
    },
    current: { version: record.version, fields: { status: record.status } },
  });
}

/** Sellers learn that the platform acted, and not who works there. */
async function nameFor(viewer: Actor, reader: Reader, actorId: string): Promise<string | null> {
  if (viewer.kind !== 'user' || (viewer.role === 'seller' && viewer.id !== actorId)) return null;
  return (await reader.get('users', actorId))?.name ?? actorId;
}
