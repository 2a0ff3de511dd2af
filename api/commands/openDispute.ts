import type { OrderCommandBody } from '../../src/contract/commands.ts';
import { orderSchema, type OrderRecord } from '../../src/contract/orderRecord.ts';
import { openDispute } from '../../src/domain/disputes/open.ts';
import { defaultDisputeSettings } from '../../src/domain/disputes/settings.ts';
import { recordChange } from '../audit.ts';
import { sha256 } from '../canonical.ts';
import type { Acting } from './acting.ts';
import { refusedInDispute } from './refused.ts';
import { saveDispute, type DisputeRecord } from './saveDispute.ts';

type Opening = Extract<OrderCommandBody, { readonly type: 'open_dispute' }>;
type Claim = Omit<Opening, 'type' | 'version' | 'actAs'>;

/** The buyer's claim with what the buyer said, the order's link to it, and the hold. */
export async function openOnOrder(acting: Acting, order: OrderRecord, claim: Claim): Promise<DisputeRecord> {
  const { tx, newId, actor, now } = acting;
  const existing = await tx.getMany('disputes', order.disputeIds);
  const statements = claim.evidence.map(({ item, text }) => ({ id: newId(), item, text }));
  const { lineIds, reason, subReason, requested, description } = claim;
  const request = { lineIds, reason, subReason, requested, description };
  const named = { ...request, id: newId(), number: await nextNumber(acting), evidence: statements };
  const decided = openDispute(named, order, existing, actor, now, defaultDisputeSettings);
  if (!decided.ok) throw refusedInDispute(decided.refusal);
  const [{ dispute }] = decided.value;
  const linked = { ...order, disputeIds: [...order.disputeIds, dispute.id], version: order.version + 1 };
  await tx.put('orders', orderSchema.parse(linked), order.version);
  await recordChange(tx, acting, 'open_dispute', 'orders', order, linked);
  const record = await saveDispute(acting, null, dispute, { type: 'open_dispute' });
  for (const statement of statements) await putStatement(acting, record, statement);
  await markDisputed(acting, order.buyerId);
  return record;
}

async function putStatement(
  { tx, actor, now }: Acting,
  { id: disputeId, sellerId }: DisputeRecord,
  { id, item, text }: { readonly id: string; readonly item: string; readonly text: string },
): Promise<void> {
  const recordedBy = actor.kind === 'buyer' ? (actor.recordedBy ?? actor.id) : 'system';
  const file = { kind: 'text', fileName: `${item}.txt`, mime: 'text/plain', hasThumbnail: false } as const;
  const content = { ...file, bytes: Buffer.byteLength(text), sha256: sha256(text), text };
  const whose = { disputeId, sellerId, side: 'buyer', submittedBy: recordedBy, receivedAt: now } as const;
  const evidence = { id, version: 1, item, ...whose, ...content };
  await tx.put('evidence', evidence, null);
  await recordChange(tx, { actor, now }, 'submit_evidence', 'evidence', null, evidence);
}

/** Mediators see the buyers of disputes, and no others. */
async function markDisputed(acting: Acting, buyerId: string | null): Promise<void> {
  const { tx } = acting;
  const buyer = buyerId === null ? undefined : await tx.get('buyers', buyerId);
  if (!buyer || buyer.disputed) return;
  const marked = { ...buyer, disputed: true, version: buyer.version + 1 };
  await tx.put('buyers', marked, buyer.version);
  await recordChange(tx, acting, 'open_dispute', 'buyers', buyer, marked);
}

const COUNTER = 'dispute-number';

async function nextNumber({ tx }: Acting): Promise<string> {
  const counter = await tx.get('counters', COUNTER);
  const value = (counter?.value ?? 1_000) + 1;
  await tx.put(
    'counters',
    { id: COUNTER, version: (counter?.version ?? 0) + 1, value },
    counter?.version ?? null,
  );
  return `D-${value}`;
}
