import {
  disputeReasons,
  type DisputeReason,
  type DisputeSubReason,
  type Remedy,
} from '../../../src/domain/disputes/types.ts';
import type { Order } from '../../../src/domain/orders/types.ts';
import { disputedAmount } from '../../../src/domain/refunds/amounts.ts';
import type { Random } from '../random.ts';

export interface Claim {
  readonly reason: DisputeReason;
  readonly subReason: DisputeSubReason | null;
  readonly requested: { readonly remedy: Remedy; readonly amount: number };
  readonly lineIds: readonly string[];
}

/** Published shares of why buyers complain; wrong amounts exist only where cash was paid. */
const prepaidReasons: readonly (readonly [DisputeReason, number])[] = [
  ['not_received', 38],
  ['not_as_described', 30],
  ['quality', 20],
  ['short_quantity', 5],
  ['counterfeit', 3],
  ['buyer_remorse', 3],
];
const cashReasons = [...prepaidReasons, ['cod_amount_wrong', 7]] as const;

/** Sub-reasons that fit a parcel which was handed over. */
const fitting: Partial<Record<DisputeReason, readonly DisputeSubReason[]>> = {
  not_received: ['lost', 'wrong_address'],
};

const remedies: readonly (readonly [Remedy, number])[] = [
  ['refund_full', 58],
  ['refund_partial', 17],
  ['return_refund', 18],
  ['replacement', 7],
];

/** Something has arrived, and could go back or be sent again. */
export const isAboutTheItem = (reason: DisputeReason): boolean =>
  reason !== 'not_received' && !reason.startsWith('cod_') && reason !== 'refund_not_received';

/** @param asked a remedy that the reason has to fit */
export function drawReason(order: Order, random: Random, asked: Remedy | null = null): DisputeReason {
  const reasons = order.paymentMethod === 'cod' ? cashReasons : prepaidReasons;
  const needsItem = asked === 'return_refund' || asked === 'replacement';
  return random.weighted(reasons.filter(([reason]) => !needsItem || isAboutTheItem(reason)));
}

function drawRemedy(reason: DisputeReason, random: Random): Remedy {
  if (isAboutTheItem(reason)) return random.weighted(remedies);
  return reason === 'cod_amount_wrong' ? 'refund_partial' : 'refund_full';
}

export function drawClaim(order: Order, reason: DisputeReason, asked: Remedy | null, random: Random): Claim {
  const subReasons: readonly DisputeSubReason[] = fitting[reason] ?? disputeReasons[reason];
  const lineIds =
    order.lines.length > 1 && random.chance(0.6) ? [random.pick(order.lines).id] : order.lines.map(l => l.id);
  const remedy = asked ?? drawRemedy(reason, random);
  return {
    reason,
    subReason: subReasons.length > 0 ? random.pick(subReasons) : null,
    requested: { remedy, amount: amountFor(remedy, disputedAmount(order, lineIds), random) },
    lineIds,
  };
}

export function amountFor(remedy: Remedy, total: number, random: Random): number {
  if (remedy === 'replacement' || remedy === 'reject') return 0;
  if (remedy !== 'refund_partial') return total;
  return Math.min(total - 1, Math.max(1, Math.round((total * random.int(30, 70)) / 100)));
}
