import { allocate } from '../shared/money.ts';
import type { Order, OrderLine } from '../orders/types.ts';

/** What already went back, or is held for another dispute, and for which lines. */
export interface PriorClaim {
  readonly lineIds: readonly string[];
  readonly amount: number;
}

const paidFor = (line: OrderLine): number => line.goods + line.shipping + line.tax;
const linesOf = (order: Order, lineIds: readonly string[]): readonly OrderLine[] =>
  order.lines.filter(line => lineIds.includes(line.id));
const total = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** What the buyer pays for these lines: goods, and their shares of shipping and tax. */
export const disputedAmount = (order: Order, lineIds: readonly string[]): number =>
  total(linesOf(order, lineIds).map(paidFor));

/** Nothing goes back that did not come in: at the door what was collected, with the deposit, less the COD fee. */
function paid(order: Order): number {
  const ordered = order.total?.amount ?? total(order.lines.map(paidFor));
  if (order.paymentMethod !== 'cod') return ordered;
  const cash = (order.collected?.amount ?? 0) + (order.deposit?.amount ?? 0);
  const fee = (order.collected?.amount ?? 0) > 0 ? (order.codFee?.amount ?? 0) : 0;
  return Math.min(ordered, Math.max(0, cash - fee));
}

/** What can still go back for these lines; earlier claims on any of them count in full. */
export function refundable(order: Order, prior: readonly PriorClaim[], lineIds: readonly string[]): number {
  const onTheseLines = prior.filter(claim => claim.lineIds.some(id => lineIds.includes(id)));
  const left = disputedAmount(order, lineIds) - total(onTheseLines.map(claim => claim.amount));
  return Math.max(0, Math.min(left, paid(order) - total(prior.map(claim => claim.amount))));
}

type RefundChoice =
  | { readonly kind: 'amount'; readonly amount: number }
  /** Of what was paid for the lines, 1 bp = 0.01 %. */
  | { readonly kind: 'percentage'; readonly bp: number }
  | { readonly kind: 'lines'; readonly lineIds: readonly string[] };

interface RefundPreview {
  readonly amount: number;
  readonly lines: readonly { readonly lineId: string; readonly amount: number }[];
}

function chosenAmount(order: Order, lineIds: readonly string[], choice: RefundChoice): number {
  const whole = disputedAmount(order, lineIds);
  if (choice.kind === 'amount') return choice.amount;
  if (choice.kind === 'percentage') return Math.round((whole * choice.bp) / 10_000);
  return disputedAmount(
    order,
    choice.lineIds.filter(id => lineIds.includes(id)),
  );
}

/** What a partial refund comes to and how it spreads over the lines, to the last minor unit. */
export function previewRefund(order: Order, lineIds: readonly string[], choice: RefundChoice): RefundPreview {
  const amount = chosenAmount(order, lineIds, choice);
  const over = linesOf(order, choice.kind === 'lines' ? choice.lineIds : lineIds);
  const weights = over.map(paidFor);
  const shares = total(weights) > 0 ? allocate(amount, weights) : weights;
  return { amount, lines: over.map((line, i) => ({ lineId: line.id, amount: shares[i] ?? 0 })) };
}
