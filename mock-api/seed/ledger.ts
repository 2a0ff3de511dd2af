import type { LedgerDraft } from '../../src/domain/orders/entry.ts';
import type { LedgerEntry } from '../../src/domain/orders/ledgerTypes.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';

/** Collects what the rules post. Later steps may be replayed before earlier ones, so reading asks for an instant. */
export interface Ledger {
  readonly post: (drafts: readonly LedgerDraft[]) => void;
  /** Entries of one order up to and including `at`, in order of time. */
  readonly ofOrder: (orderId: string, at: Instant) => readonly LedgerEntry[];
  readonly all: () => LedgerEntry[];
}

const byTime = (a: LedgerEntry, b: LedgerEntry): number => (a.id < b.id ? -1 : 1);

export function createLedger(newId: (at: Instant) => string): Ledger {
  const entries: LedgerEntry[] = [];
  const byOrder = new Map<string, LedgerEntry[]>();
  const seen = new Set<string>();
  const postOne = (draft: LedgerDraft): void => {
    if (seen.has(draft.idempotencyKey)) return;
    seen.add(draft.idempotencyKey);
    const entry = { ...draft, id: newId(draft.at) };
    entries.push(entry);
    if (entry.orderId === null) return;
    const own = byOrder.get(entry.orderId);
    if (own) own.push(entry);
    else byOrder.set(entry.orderId, [entry]);
  };
  return {
    post: drafts => drafts.forEach(postOne),
    ofOrder: (orderId, at) => (byOrder.get(orderId) ?? []).filter(entry => entry.at <= at).toSorted(byTime),
    all: () => entries.toSorted(byTime),
  };
}
