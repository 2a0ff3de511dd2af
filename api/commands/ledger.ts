import { ledgerEntrySchema } from '../../src/contract/moneyRecords.ts';
import type { Records } from '../../src/contract/records.ts';
import type { LedgerDraft } from '../../src/domain/orders/entry.ts';
import { recordChange } from '../audit.ts';
import type { Reader } from '../store.ts';
import type { Acting } from './acting.ts';
import { rowsWhere } from './find.ts';

export const entriesOf = (reader: Reader, orderId: string): Promise<readonly Records['ledger-entries'][]> =>
  rowsWhere(reader, 'ledger-entries', { orderId });

/** @param known entries of the same order: a movement that is among them is not posted twice */
export async function post(
  acting: Acting,
  drafts: readonly LedgerDraft[],
  known: readonly { readonly idempotencyKey: string }[],
): Promise<void> {
  const keys = new Set(known.map(entry => entry.idempotencyKey));
  for (const draft of drafts) {
    if (keys.has(draft.idempotencyKey)) continue;
    const entry = ledgerEntrySchema.parse({ ...draft, id: acting.newId(), version: 1 });
    await acting.tx.put('ledger-entries', entry, null);
    await recordChange(acting.tx, acting, 'post', 'ledger-entries', null, entry);
  }
}
