import type { Check, Finding } from './invariants.ts';

const oneActiveDisputePerLine: Check = ({ disputes }) => {
  const taken = new Map<string, string>();
  return disputes
    .filter(dispute => dispute.status !== 'closed')
    .flatMap(dispute =>
      dispute.lineIds.flatMap((lineId): Finding[] => {
        const key = `${dispute.orderId} ${lineId}`;
        const other = taken.get(key);
        taken.set(key, dispute.id);
        return other === undefined ? [] : [{ subject: dispute.id, facts: { lineId, other } }];
      }),
    );
};

const auditChainVerifies: Check = ({ audit }) => {
  if (!audit) return [];
  return audit.events.flatMap((event, i): Finding[] => {
    const before = audit.events[i - 1];
    const linked = before === undefined || (event.prevHash === before.hash && event.seq === before.seq + 1);
    const intact = audit.hashOf(event) === event.hash;
    return linked && intact ? [] : [{ subject: String(event.seq), facts: { linked, intact } }];
  });
};

/** Key order is no part of a state. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const replayGivesTheSame: Check = ({ replays = [] }) =>
  replays
    .filter(({ stored, replayed }) => canonical(stored) !== canonical(replayed))
    .map(({ id }) => ({ subject: id, facts: {} }));

/** What the records beside the ledger promise. */
export const recordChecks = {
  '13-one-active-dispute-per-line': oneActiveDisputePerLine,
  '15-audit-chain': auditChainVerifies,
  '16-replay': replayGivesTheSame,
} as const satisfies Record<string, Check>;
