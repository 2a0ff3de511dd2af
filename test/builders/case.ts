import type { Deps } from '../../api/deps.ts';
import { disputeSchema } from '../../src/contract/disputeRecord.ts';
import type { LedgerEntry } from '../../src/domain/orders/ledgerTypes.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Dispute } from '../../src/domain/disputes/types.ts';
import { ledgerForDispute } from '../../src/domain/orders/disputeLedger.ts';
import { between } from '../../src/domain/shared/instant.ts';
import { startApi } from './api.ts';
import { buildDispute, deliveredOrder, T0 } from './disputes.ts';
import { at, buildMarketplace, buildUser } from './marketplace.ts';

const own: Partial<Order> = { id: 'ord-9', sellerId: 'sel-1', carrierId: 'car-1' };

export const buyerRecord = {
  id: 'buy_1',
  version: 1,
  displayName: 'W**',
  regionId: '210100',
  phoneVerified: true,
  addressHash: 'a',
  firstSeenAt: at,
  completedOrders: 3,
  incidents: [],
  codSuspendedUntil: null,
  blocklisted: null,
  sellerIds: ['sel-1'],
  disputed: false,
};

export const otherUsers = [
  buildUser('mediator2', { role: 'mediator' }),
  buildUser('lead', { role: 'mediator', lead: true }),
  buildUser('insider', { role: 'mediator', conflicts: ['sel-1'] }),
];

/** Captured online, and what the dispute took into its hold. */
function entriesFor(order: Order, dispute: Dispute | null): LedgerEntry[] {
  const amount = order.total?.amount ?? 0;
  const captured: LedgerEntry = {
    id: 'led-capture',
    at,
    cause: 'online_capture',
    currency: 'CNY',
    lines: [
      { account: 'GATEWAY_CLEARING', debit: amount, credit: 0 },
      { account: `ESCROW:${order.id}`, debit: 0, credit: amount },
    ],
    orderId: order.id,
    disputeId: null,
    sellerId: order.sellerId,
    carrierId: null,
    idempotencyKey: `order:${order.id}:payment`,
  };
  if (!dispute) return [captured];
  const held = ledgerForDispute(null, dispute, order, { entries: [captured], at: dispute.openedAt });
  return [captured, ...held.map((draft, index) => ({ ...draft, id: `led-hold-${index}` }))];
}

export interface CaseOptions {
  readonly order?: Partial<Order>;
  /** `null`: the order has none yet. */
  readonly dispute?: Partial<Dispute> | null;
  readonly deps?: Partial<Deps>;
  readonly records?: Readonly<Record<string, readonly { readonly id: string; readonly version: number }[]>>;
}

/** A running API at `T0` with one paid order of ¥143 and, unless said otherwise, one dispute on it over ¥110. */
export async function startCase({
  order: over = {},
  dispute: change = {},
  deps = {},
  records = {},
}: CaseOptions = {}) {
  const order = deliveredOrder({ ...own, ...over, disputeIds: change === null ? [] : ['dis-9'] });
  const dispute = change === null ? null : { ...buildDispute({ id: 'dis-9' }, order), ...change };
  const world = buildMarketplace();
  const orderRecord = { ...order, regionPath: [], categoryPath: [], buyerName: null };
  const api = await startApi({
    ...deps,
    records: {
      users: [...(world['users'] ?? []), ...otherUsers],
      buyers: [buyerRecord],
      orders: [orderRecord],
      disputes: dispute ? [disputeSchema.parse(dispute)] : [],
      evidence: [],
      messages: [],
      proposals: [],
      refunds: [],
      'ledger-entries': entriesFor(order, dispute).map(entry => ({ ...entry, version: 1 })),
      'cod-policies': [],
      ...records,
    },
  });
  api.pass(between(at, T0));
  return api;
}
