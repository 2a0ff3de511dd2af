import { disputeSchema, proposalSchema } from '../../src/contract/disputeRecord.ts';
import { refundSchema } from '../../src/contract/moneyRecords.ts';
import type { Records } from '../../src/contract/records.ts';
import type { DisputeCommand } from '../../src/domain/disputes/commands.ts';
import type { Dispute } from '../../src/domain/disputes/types.ts';
import { ledgerForDispute } from '../../src/domain/orders/disputeLedger.ts';
import { cashReceived } from '../../src/domain/orders/orderLedger.ts';
import { refundFor } from '../../src/domain/refunds/refundFor.ts';
import { recordChange } from '../audit.ts';
import type { Acting } from './acting.ts';
import { entriesOf, post } from './ledger.ts';
import { noteWords } from './messages.ts';
import { refusedByRule } from './refused.ts';

export type DisputeRecord = Records['disputes'];

/** Record, proposals, words, money, refund and audit of one step, all in the transaction at hand. */
export async function saveDispute(
  acting: Acting,
  before: DisputeRecord | null,
  after: Dispute,
  command: DisputeCommand | { readonly type: 'open_dispute' },
): Promise<DisputeRecord> {
  const record = disputeSchema.parse({ ...after, version: (before?.version ?? 0) + 1 });
  await acting.tx.put('disputes', record, before?.version ?? null);
  await saveProposals(acting, record, command.type);
  const message = await noteWords(acting, record, command);
  if (message) await recordChange(acting.tx, acting, command.type, 'messages', null, message);
  await moveMoney(acting, before, record);
  await recordChange(acting.tx, acting, command.type, 'disputes', before, record);
  return record;
}

async function saveProposals(acting: Acting, dispute: DisputeRecord, action: string): Promise<void> {
  const { tx } = acting;
  for (const proposal of dispute.proposals) {
    const known = await tx.get('proposals', proposal.id);
    const version = (known?.version ?? 0) + 1;
    const row = { ...proposal, version, disputeId: dispute.id, sellerId: dispute.sellerId };
    if (known?.status === row.status && known.acceptedBy.length === row.acceptedBy.length) continue;
    const saved = proposalSchema.parse(row);
    await tx.put('proposals', saved, known?.version ?? null);
    await recordChange(tx, acting, action, 'proposals', known ?? null, saved);
  }
}

async function moveMoney(
  acting: Acting,
  before: DisputeRecord | null,
  dispute: DisputeRecord,
): Promise<void> {
  if (before !== null && (before.status === 'closed') === (dispute.status === 'closed')) return;
  const { tx, now } = acting;
  const order = await tx.get('orders', dispute.orderId);
  if (!order) throw new Error(`Dispute ${dispute.id} is about an order that is not there`);
  const entries = await entriesOf(tx, order.id);
  await post(acting, ledgerForDispute(before, dispute, order, { entries, at: now }), entries);
  if (dispute.status !== 'closed') return;
  const refund = refundFor(dispute, order, { remitted: cashReceived(entries), prefund: false });
  if (!refund.ok) throw refusedByRule(refund.refusal);
  if (refund.value === null) return;
  const record = refundSchema.parse({ ...refund.value, id: acting.newId(), version: 1, createdAt: now });
  await tx.put('refunds', record, null);
  await recordChange(tx, acting, 'book_refund', 'refunds', null, record);
}
