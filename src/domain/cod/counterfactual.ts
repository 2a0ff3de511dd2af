import { allocate, zero } from '../shared/money.ts';
import { assertNever } from '../shared/result.ts';
import type { BasketLine, CodQuestion, CodRemedy } from './types.ts';
import type { CodWorld } from './world.ts';

export interface Situation {
  readonly question: CodQuestion;
  readonly world: CodWorld;
}

/** The situation as it would be had someone followed the remedy; everything else stays as it is. */
export function applyRemedy(remedy: CodRemedy, { question, world }: Situation): Situation {
  const { buyer } = question;
  switch (remedy.kind) {
    case 'reduce_amount':
    case 'raise_amount':
      return { world, question: withTotal(question, remedy.to.amount) };
    case 'use_carrier':
      return { question, world: { ...world, carrierId: remedy.carrierId } };
    case 'complete_first_order':
      return {
        world,
        question: { ...question, buyer: { ...buyer, completedOrders: buyer.completedOrders + 1 } },
      };
    case 'verify_phone':
      return { world, question: { ...question, buyer: { ...buyer, phoneVerified: true } } };
    case 'wait_until':
      return { world, question: { ...question, at: remedy.at } };
    case 'close_open_orders':
      return { world, question: closeOrders(question, remedy.count) };
    case 'split_basket':
      return { world, question: keepProducts(question, remedy.eligibleProductIds) };
    default:
      return assertNever(remedy);
  }
}

/** What the closed orders were worth is not known; only when none is left open, nothing is. */
function closeOrders(question: CodQuestion, count: number): CodQuestion {
  const { buyer } = question;
  const openCodOrders = Math.max(0, buyer.openCodOrders - count);
  const openCodAmount = openCodOrders === 0 ? zero(buyer.openCodAmount.currency) : buyer.openCodAmount;
  return { ...question, buyer: { ...buyer, openCodOrders, openCodAmount } };
}

export function keepProducts(question: CodQuestion, productIds: readonly string[]): CodQuestion {
  const lines = question.lines.filter(line => productIds.includes(line.productId));
  const sellers = new Set(lines.map(line => line.sellerId));
  const charges = (question.charges ?? []).filter(({ sellerId }) => sellers.has(sellerId));
  return { ...question, lines, charges };
}

/** One seller's basket at another total; each line keeps its share, shipping and tax included. */
function withTotal(question: CodQuestion, total: number): CodQuestion {
  if (question.lines.length === 0) return question;
  const worth = question.lines.map(line => line.unitPrice.amount * line.quantity);
  const shares = allocate(
    total,
    worth.some(amount => amount > 0) ? worth : worth.map((_, index) => (index === 0 ? 1 : 0)),
  );
  const lines = question.lines.map((line, index): BasketLine => {
    const unitPrice = { amount: shares[index] ?? 0, currency: line.unitPrice.currency };
    return { ...line, unitPrice, quantity: 1 };
  });
  return { ...question, lines, charges: [] };
}
