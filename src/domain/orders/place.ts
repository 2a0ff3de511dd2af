import { money, zero } from '../shared/money.ts';
import type { Money } from '../shared/money.ts';
import type { Instant } from '../shared/instant.ts';
import { ok } from '../shared/result.ts';
import type { Refusal, Result } from '../shared/result.ts';
import { lineAmount } from './amounts.ts';
import type { OrderRefusalCode } from './commands.ts';
import type { CodDecisionSnapshot, Order, OrderLine, PaymentMethodId } from './types.ts';

export interface OrderRequest {
  readonly id: string;
  readonly number: string;
  readonly sellerId: string;
  readonly buyerId: string;
  readonly regionId: string;
  readonly paymentMethod: Exclude<PaymentMethodId, 'unknown'>;
  readonly lines: readonly OrderLine[];
  /** What checkout showed; the lines must add up to it. */
  readonly total: Money;
  readonly codFee: Money | null;
  readonly deposit: Money | null;
  /** The verdict at this instant; asked of COD orders only. */
  readonly codDecision: CodDecisionSnapshot | null;
  readonly buyerPriorOrders: number;
  readonly promisedBy: Instant | null;
}

export function placeOrder(request: OrderRequest, now: Instant): Result<Order, OrderRefusalCode> {
  const refusal = wrongAmounts(request) ?? wrongTerms(request);
  if (refusal) return { ok: false, refusal };
  return ok({
    ...request,
    version: 1,
    status: 'placed',
    carrierId: null,
    collected: zero(request.total.currency),
    attempts: [],
    refusal: null,
    placedAt: now,
    shippedAt: null,
    closedAt: null,
    confirmBy: null,
    confirmedAt: null,
    settledAt: null,
    disputeIds: [],
    imported: null,
  });
}

function wrongAmounts({ lines, total, codFee, deposit }: OrderRequest): Refusal<OrderRefusalCode> | null {
  if (lines.length === 0) return { code: 'order_empty', facts: {} };
  const prices = [...lines.map(line => line.unitPrice), codFee, deposit];
  if (prices.some(one => one !== null && one.currency !== total.currency))
    return { code: 'order_currency', facts: { currency: total.currency } };
  const added = money(
    lines.reduce((sum, line) => sum + lineAmount(line), 0),
    total.currency,
  );
  return added.amount === total.amount
    ? null
    : { code: 'order_total', facts: { total: total.amount, lines: added.amount } };
}

function wrongTerms(request: OrderRequest): Refusal<OrderRefusalCode> | null {
  const { paymentMethod, codDecision, codFee, deposit, total } = request;
  if (paymentMethod !== 'cod')
    return codFee || deposit || codDecision ? { code: 'cod_terms_on_prepaid', facts: {} } : null;
  if (codDecision === null || codDecision.outcome === 'deny')
    return { code: 'cod_not_offered', facts: { reasons: codDecision?.reasons ?? [] } };
  return deposit && deposit.amount > total.amount
    ? { code: 'deposit_above_total', facts: { limit: total.amount, actual: deposit.amount } }
    : null;
}
