import { disputeSchema } from '../../src/contract/disputeRecord.ts';
import { orderSchema, type OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Records } from '../../src/contract/records.ts';
import { refundable } from '../../src/domain/refunds/amounts.ts';
import { splitOf } from '../../src/domain/refunds/split.ts';
import type { Told } from '../builders/ask.ts';
import type { Role } from './client.ts';
import type { Site } from './site.ts';

type Dispute = Records['disputes'];

const linesOf = (order: OrderRecord) => order.lines.map(line => line.id);

/** What a buyer tells staff about an order that came and is not as it was described. */
export const claimOn = (order: OrderRecord) => ({
  type: 'open_dispute',
  version: order.version,
  actAs: 'buyer',
  lineIds: linesOf(order),
  reason: 'not_as_described',
  subReason: null,
  requested: { remedy: 'refund_full', amount: refundable(order, [], linesOf(order)) },
  description: 'The colour is another one.',
  evidence: [{ item: 'photo_of_item', text: 'A photo came by mail.' }],
});

export const orderCommand = ({ ask }: Site, id: string, as: Role, body: object): Promise<Told> =>
  ask(`/orders/${id}/commands`, { method: 'POST', as, body });

export const disputeCommand = ({ ask }: Site, dispute: Dispute, as: Role, body: object): Promise<Told> =>
  ask(`/disputes/${dispute.id}/commands`, {
    method: 'POST',
    as,
    body: { version: dispute.version, ...body },
  });

/** Orders of a seller that came, of which nobody has complained yet. */
export async function contentedOrders(site: Site, sellerId: string): Promise<readonly OrderRecord[]> {
  const rows = await site.walk('orders', 'manager', { sellerId, status: 'delivered', disputeIds: null });
  return rows.map(row => orderSchema.parse(row)).filter(order => refundable(order, [], linesOf(order)) > 0);
}

/** Opens a dispute that no other test has: the server itself sees to it that an order is taken once. */
export async function openCase(site: Site, sellerId: string): Promise<Dispute> {
  const orders = await contentedOrders(site, sellerId);
  for (const order of orders) {
    const told = await orderCommand(site, order.id, 'manager', claimOn(order));
    if (told.status === 201) return disputeSchema.parse(told.json);
    if (told.status !== 409) throw new Error(`No dispute on ${order.number}: ${told.text}`);
  }
  throw new Error(`${sellerId} has no order left to complain about`);
}

/** Gives one command after the other and returns where they lead. */
export async function lead(
  site: Site,
  dispute: Dispute,
  ...steps: readonly (readonly [as: Role, body: object])[]
): Promise<Dispute> {
  let current = dispute;
  for (const [as, body] of steps) {
    const told = await disputeCommand(site, current, as, body);
    if (told.status !== 200) throw new Error(`${JSON.stringify(body)}: ${told.text}`);
    current = disputeSchema.parse(told.json);
  }
  return current;
}

/** Up to the mediator who has it on the desk. */
export async function underReview(site: Site, dispute: Dispute, seller: Role): Promise<Dispute> {
  const body = { item: 'packing_photo', text: 'Packed as shown.' };
  await site.ask(`/disputes/${dispute.id}/evidence`, { method: 'POST', as: seller, body });
  return lead(
    site,
    disputeSchema.parse(await site.one('disputes', dispute.id)),
    [seller, { type: 'reject_request', reason: 'It is as shown.' }],
    ['mediator', { type: 'escalate', reason: 'They do not agree.' }],
    ['mediator', { type: 'take' }],
  );
}

/** All of it back, borne by the seller. */
export function decisionFor({ amount: { amount } }: Dispute) {
  return {
    outcome: 'full',
    amount,
    split: splitOf({ total: amount, amount }, { seller: 1, platform: 0, carrier: 0 }),
    returnShippingPaidBy: null,
    findings: [{ claim: 'Colour', finding: 'established', evidenceIds: [], clauseIds: ['burden_of_proof'] }],
    rationale: 'The photo shows it.',
  };
}
