import { ledgerEntrySchema } from '../../src/contract/moneyRecords.ts';
import type { Records } from '../../src/contract/records.ts';
import type { LedgerDraft } from '../../src/domain/orders/entry.ts';
import type { Reader } from '../store.ts';
import type { Acting } from './acting.ts';
import { rowsWhere } from './find.ts';

export const entriesOf = (reader: Reader, orderId: string): Promise<readonly Records['ledger-entries'][]> =>
  rowsWhere(reader, 'ledger-entries', { orderId });

/** @param known entries of the same order: a movement that is among them is not posted twice */
export async function post(
  { tx, newId }: Acting,
  drafts: readonly LedgerDraft[],
  known: readonly { readonly idempotencyKey: string }[],
): Promise<void> {
  const keys = new Set(known.map(entry => entry.idempotencyKey));
  for (const draft of drafts) {
    if (keys.has(draft.idempotencyKey)) continue;
    await tx.put('ledger-entries', ledgerEntrySchema.parse({ ...draft, id: newId(), version: 1 }), null);
  }
}
