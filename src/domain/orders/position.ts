import { effectOf, kindOf } from './balances.ts';
import type { Posted } from './balances.ts';
import type { LedgerAccountKind } from './ledgerTypes.ts';

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
  /** In our hands: captured online, or handed over by the carrier; what we wrote off is missing at our cost, not the buyer's. */
  readonly received: number;
  readonly refundsPaid: number;
  readonly prefunded: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const nothing: OrderPosition = {
  captured: 0,
  escrow: 0,
  held: 0,
  refunded: 0,
  contributed: 0,
  toSeller: 0,
  commission: 0,
  receivable: 0,
  received: 0,
  refundsPaid: 0,
  prefunded: 0,
};

/** What one entry does to each kind of account. */
type Effects = Partial<Record<LedgerAccountKind, number>>;

function effectsOf(entry: Posted): Effects {
  const effects: Effects = {};
  for (const line of entry.lines) {
    const kind = kindOf(line.account);
    effects[kind] = (effects[kind] ?? 0) + effectOf(line);
  }
  return effects;
}

/** Between seller and carrier alone: no part of what the buyer paid. */
const isFreight = (entry: Posted, effects: Effects): boolean =>
  entry.disputeId === null &&
  Object.keys(effects).every(kind => kind === 'SELLER_PAYABLE' || kind === 'CARRIER_PAYABLE');

export function positionOf(entries: readonly Posted[]): OrderPosition {
  const position = { ...nothing };
  for (const entry of entries) apply(position, entry, effectsOf(entry));
  return position;
}

function apply(position: Mutable<OrderPosition>, entry: Posted, effects: Effects): void {
  const of = (kind: LedgerAccountKind): number => effects[kind] ?? 0;
  const has = (...kinds: readonly LedgerAccountKind[]): boolean => kinds.some(kind => kind in effects);
  position.escrow += of('ESCROW');
  position.held += of('DISPUTE_HOLD');
  position.commission += of('COMMISSION');
  position.receivable += of('COD_RECEIVABLE');
  if (has('ESCROW') && has('GATEWAY_CLEARING', 'COD_RECEIVABLE')) {
    position.captured += of('ESCROW');
    position.received += of('GATEWAY_CLEARING');
  }
  // With the carrier's lines, and what came later of short ones.
  if (has('COD_RECEIVABLE') && has('BANK', 'COD_COST')) position.received -= of('COD_RECEIVABLE');
  if (entry.cause === 'suspense_cleared' || entry.cause === 'suspense_written_off')
    position.received -= of('REMIT_SUSPENSE');
  if (entry.cause === 'refund_prefunded') position.prefunded += of('PREFUND');
  if (has('BANK', 'GATEWAY_CLEARING', 'PREFUND')) {
    position.refundsPaid -= of('BUYER_REFUND_PAYABLE');
  } else if (!isFreight(entry, effects)) {
    position.refunded += of('BUYER_REFUND_PAYABLE');
    position.contributed += of('GOODWILL_EXPENSE') - of('CARRIER_PAYABLE');
    position.toSeller += of('SELLER_PAYABLE');
  }
}
