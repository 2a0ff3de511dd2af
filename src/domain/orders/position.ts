import { kindOf, totalOf, touches } from './balances.ts';
import type { Posted } from './balances.ts';

/** Where the money of one order stands, told from its entries alone; minor units. */
export interface OrderPosition {
  /** Reached escrow: online, as a deposit, or owed by the carrier. */
  readonly captured: number;
  readonly escrow: number;
  readonly held: number;
  /** Promised to the buyer, paid or not. */
  readonly refunded: number;
  /** What platform and carrier added to refunds; not the buyer's money. */
  readonly contributed: number;
  /** Net to the seller out of escrow and holds; freight is not in it. */
  readonly toSeller: number;
  readonly commission: number;
  /** Still owed by the carrier. */
  readonly receivable: number;
  /** In our hands: captured online, or handed over by the carrier. */
  readonly received: number;
  readonly refundsPaid: number;
  readonly prefunded: number;
}

const paysOut = (entry: Posted): boolean => touches(entry, 'BANK', 'GATEWAY_CLEARING', 'PREFUND');

/** Between seller and carrier alone: no part of what the buyer paid. */
const isFreight = (entry: Posted): boolean =>
  entry.disputeId === null &&
  entry.lines.every(line => ['SELLER_PAYABLE', 'CARRIER_PAYABLE'].includes(kindOf(line.account)));

export function positionOf(entries: readonly Posted[]): OrderPosition {
  const inside = entries.filter(entry => !paysOut(entry) && !isFreight(entry));
  const paid = entries.filter(entry => paysOut(entry) && touches(entry, 'BUYER_REFUND_PAYABLE'));
  const captures = entries.filter(
    entry => touches(entry, 'ESCROW') && touches(entry, 'GATEWAY_CLEARING', 'COD_RECEIVABLE'),
  );
  return {
    captured: totalOf(captures, 'ESCROW'),
    escrow: totalOf(entries, 'ESCROW'),
    held: totalOf(entries, 'DISPUTE_HOLD'),
    refunded: totalOf(inside, 'BUYER_REFUND_PAYABLE'),
    contributed: totalOf(inside, 'GOODWILL_EXPENSE') - totalOf(inside, 'CARRIER_PAYABLE'),
    toSeller: totalOf(inside, 'SELLER_PAYABLE'),
    commission: totalOf(entries, 'COMMISSION'),
    receivable: totalOf(entries, 'COD_RECEIVABLE'),
    received: totalOf(captures, 'GATEWAY_CLEARING') + handedOver(entries),
    refundsPaid: -totalOf(paid, 'BUYER_REFUND_PAYABLE'),
    prefunded: totalOf(
      entries.filter(entry => entry.cause === 'refund_prefunded'),
      'PREFUND',
    ),
  };
}

/** With the lines, and what came later of short ones. */
function handedOver(entries: readonly Posted[]): number {
  const lines = entries.filter(
    entry => touches(entry, 'COD_RECEIVABLE') && touches(entry, 'BANK', 'COD_COST'),
  );
  const later = entries.filter(entry => entry.cause === 'suspense_cleared');
  return -totalOf(lines, 'COD_RECEIVABLE') - totalOf(later, 'REMIT_SUSPENSE');
}
