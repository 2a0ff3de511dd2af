import { refundSchema } from '../../src/contract/moneyRecords.ts';
import type { Records } from '../../src/contract/records.ts';
import { payRefund } from '../../src/domain/orders/refundLedger.ts';
import { recordChange } from '../audit.ts';
import type { Acting } from './acting.ts';
import { entriesOf, post } from './ledger.ts';

/** Pays a refund whose money is there. @returns whether it was paid; cash still with the carrier makes it wait */
export async function payOut(acting: Acting, refundId: string): Promise<boolean> {
  const { tx, now } = acting;
  const refund = await tx.get('refunds', refundId);
  const order = refund && (await tx.get('orders', refund.orderId));
  if (!order || (refund.status !== 'pending' && refund.status !== 'awaiting_cash')) return false;
  const entries = await entriesOf(tx, order.id);
  const drafts = payRefund(refund, order, entries, now);
  if (!drafts.ok) return wait(acting, refund);
  await post(acting, drafts.value, entries);
  await change(acting, refund, { status: 'paid', paidAt: now, reference: `PAY-${refund.id}` }, 'pay_refund');
  return true;
}

async function wait(acting: Acting, refund: Records['refunds']): Promise<false> {
  if (refund.status === 'pending') await change(acting, refund, { status: 'awaiting_cash' }, 'await_cash');
  return false;
}

async function change(
  acting: Acting,
  refund: Records['refunds'],
  fields: Partial<Records['refunds']>,
  action: string,
): Promise<void> {
  const record = refundSchema.parse({ ...refund, ...fields, version: refund.version + 1 });
  await acting.tx.put('refunds', record, refund.version);
  await recordChange(acting.tx, acting, action, 'refunds', refund, record);
}
