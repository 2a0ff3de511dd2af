import type { Dispute, Settlement } from '../../src/domain/disputes/types.ts';
import type { OrderCommand } from '../../src/domain/orders/commands.ts';
import { decideOrder } from '../../src/domain/orders/decide.ts';
import { ledgerForDispute } from '../../src/domain/orders/disputeLedger.ts';
import type { LedgerDraft } from '../../src/domain/orders/entry.ts';
import { evolveOrder } from '../../src/domain/orders/evolve.ts';
import type { LedgerEntry } from '../../src/domain/orders/ledgerTypes.ts';
import { cashReceived, ledgerForOrderEvent } from '../../src/domain/orders/orderLedger.ts';
import { payRefund } from '../../src/domain/orders/refundLedger.ts';
import { matchRemittance } from '../../src/domain/orders/remittance.ts';
import { ledgerForRemittance } from '../../src/domain/orders/remittanceLedger.ts';
import { defaultOrderSettings } from '../../src/domain/orders/settings.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Refund } from '../../src/domain/refunds/types.ts';
import { HOUR, plus } from '../../src/domain/shared/instant.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { buildDispute } from './disputes.ts';

type Settling = Omit<Extract<OrderCommand, { type: 'settle' }>, 'cashReceived' | 'activeDisputes'>;
export type Step = Exclude<OrderCommand, { type: 'settle' }> | Settling;

/** Some orders, their disputes and one ledger; every call is an hour later than the one before. */
export class TestBooks {
  readonly entries: LedgerEntry[] = [];
  readonly orders = new Map<string, Order>();
  readonly disputes = new Map<string, Dispute>();
  now: Instant = '2026-03-01T02:00:00.000Z';

  constructor(...orders: readonly Order[]) {
    for (const order of orders) this.orders.set(order.id, order);
  }

  post(drafts: readonly LedgerDraft[]): void {
    for (const draft of drafts) this.entries.push({ ...draft, id: `led_${this.entries.length + 1}` });
  }

  of(orderId: string): readonly LedgerEntry[] {
    return this.entries.filter(entry => entry.orderId === orderId);
  }

  tick(hours = 1): Instant {
    this.now = plus(this.now, hours * HOUR);
    return this.now;
  }

  order(orderId = 'ord_1'): Order {
    return this.orders.get(orderId)!;
  }

  /** @returns false when the order refused it */
  act(step: Step, orderId = 'ord_1'): boolean {
    const entries = this.of(orderId);
    const active = [...this.disputes.values()].filter(
      one => one.orderId === orderId && one.status !== 'closed',
    );
    const facts = { cashReceived: cashReceived(entries), activeDisputes: active.length };
    const command: OrderCommand = step.type === 'settle' ? { ...step, ...facts } : step;
    const decided = decideOrder(command, this.order(orderId), this.tick(), defaultOrderSettings);
    if (!decided.ok) return false;
    for (const event of decided.value) {
      const after = evolveOrder(this.order(orderId), event);
      this.orders.set(orderId, after);
      const context = {
        entries: this.of(orderId),
        commissionBp: 500,
        freight: { forward: 1_200, return: 900 },
      };
      this.post(ledgerForOrderEvent(event, after, context));
    }
    return true;
  }

  /** Opens, closes or reopens a dispute: what comes before is what is known of it. */
  move(dispute: Dispute): void {
    const before = this.disputes.get(dispute.id) ?? null;
    const order = this.order(dispute.orderId);
    const context = { entries: this.of(dispute.orderId), at: this.tick() };
    this.post(ledgerForDispute(before, dispute, order, context));
    this.disputes.set(dispute.id, dispute);
  }

  open(id: string, amount: number, lineIds: readonly string[], orderId = 'ord_1'): void {
    const money = { amount, currency: 'CNY' };
    const base = { ...buildDispute(), id, orderId, lineIds, amount: money, openedAt: this.now };
    this.move({ ...base, status: 'awaiting_seller', settlement: null, closedAt: null });
  }

  close(id: string, settlement: Settlement): void {
    const dispute = this.disputes.get(id)!;
    this.move({ ...dispute, status: 'closed', settlement, closedAt: this.now, closeReason: settlement.via });
  }

  remit(
    line: { readonly remitted: number; readonly fee: number },
    orderId = 'ord_1',
    settled = false,
  ): string {
    const order = this.order(orderId);
    const expectation = {
      tracking: orderId,
      orderId,
      sellerId: order.sellerId,
      expected: order.collected?.amount ?? 0,
      settled,
      due: true,
    };
    const lines = matchRemittance([{ ...line, tracking: orderId }], [expectation]);
    const batchId = `rem_${this.entries.length}`;
    this.post(ledgerForRemittance(lines, { batchId, carrierId: 'car_1', currency: 'CNY', at: this.tick() }));
    return lines[0]!.match;
  }

  /** @returns the refusal's code, or `null` when it was paid */
  refund(amount: number, more: Partial<Refund> = {}, orderId = 'ord_1'): string | null {
    const refund: Refund = {
      id: `ref_${this.entries.length}`,
      version: 1,
      orderId,
      disputeId: null,
      sellerId: 'sel_1',
      buyerId: 'buy_1',
      amount: { amount, currency: 'CNY' },
      split: { buyer: 0, seller: amount, platform: 0, carrier: 0 },
      method: 'payout',
      prefunded: false,
      status: 'pending',
      createdAt: this.now,
      paidAt: null,
      reference: null,
      ...more,
    };
    const paid = payRefund(refund, this.order(orderId), this.of(orderId), this.tick());
    if (!paid.ok) return paid.refusal.code;
    this.post(paid.value);
    return null;
  }
}
