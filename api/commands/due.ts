import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Records } from '../../src/contract/records.ts';
import { isActive } from '../../src/domain/disputes/activity.ts';
import { pending } from '../../src/domain/disputes/lapses.ts';
import { cashReceived } from '../../src/domain/orders/orderLedger.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { groupBy } from '../groupBy.ts';
import { memoByIdentity } from '../memo.ts';
import type { Reader } from '../store.ts';
import type { Acting } from './acting.ts';
import { applyToDispute } from './applyDispute.ts';
import { applyToOrder } from './applyOrder.ts';
import { entriesOf } from './ledger.ts';
import { applyToPolicy } from './policies.ts';
import { payOut } from './refunds.ts';

/** What the clock may have to do. Looked for outside the transaction, decided again inside it. */
export interface Chore {
  readonly name: 'disputes' | 'policies' | 'confirmations' | 'settlements' | 'refunds';
  readonly due: (reader: Reader, now: Instant) => Promise<readonly string[]>;
  /** @returns whether there was anything to do after all */
  readonly run: (acting: Acting, id: string) => Promise<boolean>;
}

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(row => row.id);

const lapsed = (dispute: Records['disputes'], now: Instant): boolean => {
  const deadline = pending(dispute);
  return deadline !== null && deadline.dueAt <= now;
};

const isDue = (policy: Records['cod-policies'], now: Instant): boolean =>
  policy.status === 'scheduled' && policy.publishAt !== null && policy.publishAt <= now;

/** Imported orders have no window: nobody promised their buyers one. */
const silent = (order: OrderRecord, now: Instant): boolean =>
  order.status === 'delivered' && order.confirmBy !== null && order.confirmBy <= now;

/** Confirmed, all cash in, nobody disputing: told anew only when one of the three has changed. */
const settleable = memoByIdentity(
  (
    orders: readonly OrderRecord[],
    ledger: readonly Records['ledger-entries'][],
    disputes: readonly Records['disputes'][],
  ): readonly string[] => {
    const disputed = new Set(disputes.filter(isActive).map(dispute => dispute.orderId));
    const confirmed = orders.filter(order => order.status === 'confirmed' && order.imported === null);
    const open = new Set(ids(confirmed.filter(order => !disputed.has(order.id))));
    const entries = groupBy(
      ledger.filter(entry => entry.orderId !== null && open.has(entry.orderId)),
      entry => entry.orderId,
    );
    return [...open].filter(id => cashReceived(entries.get(id) ?? []));
  },
);

async function activeDisputes(reader: Reader, order: OrderRecord): Promise<number> {
  const disputes = await reader.getMany('disputes', order.disputeIds);
  return disputes.filter(isActive).length;
}

const disputes: Chore = {
  name: 'disputes',
  due: async (reader, now) => ids((await reader.all('disputes')).filter(dispute => lapsed(dispute, now))),
  run: async (acting, id) => {
    const dispute = await acting.tx.get('disputes', id);
    if (!dispute || !lapsed(dispute, acting.now)) return false;
    await applyToDispute(acting, dispute, { type: 'lapse' });
    return true;
  },
};

const policies: Chore = {
  name: 'policies',
  due: async (reader, now) => ids((await reader.all('cod-policies')).filter(policy => isDue(policy, now))),
  run: async (acting, id) => {
    const policy = await acting.tx.get('cod-policies', id);
    if (!policy || !isDue(policy, acting.now)) return false;
    await applyToPolicy(acting, policy, policy.sellerId, { type: 'publish', note: policy.note });
    return true;
  },
};

const confirmations: Chore = {
  name: 'confirmations',
  due: async (reader, now) => ids((await reader.all('orders')).filter(order => silent(order, now))),
  run: async (acting, id) => {
    const order = await acting.tx.get('orders', id);
    if (!order || !silent(order, acting.now)) return false;
    await applyToOrder(acting, order, { type: 'lapse_confirmation' });
    return true;
  },
};

const settlements: Chore = {
  name: 'settlements',
  due: async reader =>
    settleable(await reader.all('orders'), await reader.all('ledger-entries'), await reader.all('disputes')),
  run: async (acting, id) => {
    const order = await acting.tx.get('orders', id);
    if (order?.status !== 'confirmed') return false;
    const received = cashReceived(await entriesOf(acting.tx, id));
    const active = await activeDisputes(acting.tx, order);
    if (!received || active > 0) return false;
    await applyToOrder(acting, order, { type: 'settle', cashReceived: received, activeDisputes: active });
    return true;
  },
};

const refunds: Chore = {
  name: 'refunds',
  due: async reader =>
    ids(
      (await reader.all('refunds')).filter(
        refund => refund.status === 'pending' || refund.status === 'awaiting_cash',
      ),
    ),
  run: payOut,
};

/** In this order: a dispute that closes frees its order, and books the refund that is then paid. */
export const chores: readonly Chore[] = [disputes, policies, confirmations, settlements, refunds];
