import type { AuditEvent } from '../src/contract/records.ts';
import type { Actor } from '../src/domain/access/types.ts';
import type { Instant } from '../src/domain/shared/instant.ts';
import { canonical, sha256 } from './canonical.ts';
import type { Reader, Tx } from './store.ts';

const COUNTER = 'audit';
const GENESIS = '0'.repeat(64);

interface Recorded {
  readonly id: string;
  readonly sellerId?: string | null;
}

const idOf = (seq: number): string => `aud_${String(seq).padStart(12, '0')}`;
const digest = (record: Recorded | null): string | null => (record ? sha256(canonical(record)) : null);

const hashOf = (event: AuditEvent): string => {
  const { hash: _, version: __, ...content } = event;
  return sha256(canonical(content));
};

/** An API write acts in a request; a seed or an import hands in who and when just the same. */
interface Doing {
  readonly actor: Actor;
  readonly now: Instant;
}

/** Of what staff write down for a buyer: who wrote it, in the buyer's role. */
const actorIdOf = (actor: Actor): string => {
  if (actor.kind === 'system') return 'system';
  return actor.kind === 'buyer' ? (actor.recordedBy ?? actor.id) : actor.id;
};
const roleOf = (actor: Actor): string => (actor.kind === 'user' ? actor.role : actor.kind);

/**
 * Appends one event to the hash chain, in the transaction of the change itself.
 * @param before `null` for a new record
 * @param after `null` for a deleted one
 */
export async function recordChange(
  tx: Tx,
  { actor, now }: Doing,
  action: string,
  resource: string,
  before: Recorded | null,
  after: Recorded | null,
): Promise<void> {
  const counter = await tx.get('counters', COUNTER);
  const seq = (counter?.value ?? 0) + 1;
  const previous = counter ? await tx.get('audit-events', idOf(counter.value)) : undefined;
  const subject = after ?? before;
  const event: AuditEvent = {
    id: idOf(seq),
    version: 1,
    seq,
    at: now,
    actorId: actorIdOf(actor),
    role: roleOf(actor),
    action,
    resource,
    recordId: subject?.id ?? '',
    sellerId: subject?.sellerId ?? null,
    before: digest(before),
    after: digest(after),
    prevHash: previous?.hash ?? GENESIS,
    hash: '',
  };
  const version = (counter?.version ?? 0) + 1;
  await tx.put('audit-events', { ...event, hash: hashOf(event) }, null);
  await tx.put('counters', { id: COUNTER, version, value: seq }, counter?.version ?? null);
}

export interface AuditCheck {
  readonly ok: boolean;
  readonly checked: number;
  /** The first event that does not fit, and how; `null` when all do. */
  readonly broken: { readonly seq: number; readonly why: 'gap' | 'link' | 'content' | 'cut_off' } | null;
}

/** @param length how many events were ever appended; fewer means that the end was cut off */
export function verifyAudit(events: readonly AuditEvent[], length = events.length): AuditCheck {
  let prevHash = GENESIS;
  for (const [index, event] of events.toSorted((a, b) => a.seq - b.seq).entries()) {
    const broken = (why: 'gap' | 'link' | 'content') => ({
      ok: false,
      checked: index,
      broken: { seq: event.seq, why },
    });
    if (event.seq !== index + 1) return broken('gap');
    if (event.prevHash !== prevHash) return broken('link');
    if (event.hash !== hashOf(event)) return broken('content');
    prevHash = event.hash;
  }
  if (events.length === length) return { ok: true, checked: length, broken: null };
  return { ok: false, checked: events.length, broken: { seq: events.length + 1, why: 'cut_off' } };
}

export async function verifyStoredAudit(store: Reader): Promise<AuditCheck> {
  const counter = await store.get('counters', COUNTER);
  return verifyAudit(await store.all('audit-events'), counter?.value ?? 0);
}
