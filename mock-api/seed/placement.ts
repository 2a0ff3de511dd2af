import { placeOrder } from '../../src/domain/orders/place.ts';
import { acceptedStatuses, hasStatus } from '../../src/domain/orders/table.ts';
import type { Order, OrderLine, PaymentMethodId } from '../../src/domain/orders/types.ts';
import { allocate, money } from '../../src/domain/shared/money.ts';
import type { Verdict } from '../../src/domain/cod/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { askCheckout, type Memory } from './checkout.ts';
import type { Random } from './random.ts';
import { must } from './replay.ts';
import type { Basket } from './shopping.ts';
import type { Stage } from './stage.ts';

/** Of the buyers in the province; what policies and limits turn down brings it to about 35 % of orders. */
const WANTS_CASH = 0.53;
const IMPORT_TAX_BP = 910;
type Prepaid = Exclude<PaymentMethodId, 'unknown' | 'cod'>;

/** How those pay who do not pay cash, by what is offered where they are. */
const habits: readonly (readonly [Prepaid, number])[] = [
  ['alipay', 44],
  ['wechat_pay', 38],
  ['card', 13],
  ['paypal', 20],
  ['webmoney', 9],
  ['qiwi', 7],
  ['bank_transfer', 3],
];

interface Name {
  readonly id: string;
  readonly number: string;
}

export function placeBasket(basket: Basket, name: Name, memory: Memory, stage: Stage, random: Random): Order {
  const lines = linesOf(basket, name, stage, random);
  const total = lines.reduce((sum, line) => sum + line.goods + line.shipping + line.tax, 0);
  const goods = lines.reduce((sum, line) => sum + line.goods, 0);
  const { buyer, sellerId, placedAt } = basket;
  const wantsCash = basket.promo || (buyer.regionId.startsWith('21') && random.chance(WANTS_CASH));
  const verdict = wantsCash ? askCheckout(basket, total - goods, memory, stage) : null;
  const request = {
    ...name,
    sellerId,
    buyerId: buyer.id,
    regionId: buyer.regionId,
    lines,
    total: money(total, 'CNY'),
    buyerPriorOrders: priorOrders(memory.ordersOf.get(buyer.id) ?? [], placedAt),
    promisedBy: null,
    ...(verdict && verdict.outcome !== 'deny'
      ? cashTerms(verdict)
      : prepaidTerms(buyer.regionId, stage, random)),
  };
  return must(placeOrder(request, placedAt), name.number);
}

function cashTerms(verdict: Verdict) {
  const deposit = verdict.conditions.find(condition => condition.kind === 'deposit');
  const [version] = verdict.policyVersions;
  return {
    paymentMethod: 'cod' as const,
    codFee: verdict.fee.amount > 0 ? verdict.fee : null,
    deposit: deposit?.amount ?? null,
    codDecision: {
      outcome: verdict.outcome,
      reasons: [...new Set(verdict.reasons.map(reason => reason.code))],
      conditions: verdict.conditions,
      policyId: version?.policyId ?? null,
      policyNumber: version?.number ?? null,
    },
  };
}

function prepaidTerms(regionId: string, { paymentMethods, regions }: Stage, random: Random) {
  const path = regions.path(regionId);
  const offered = habits.filter(([id]) => {
    const method = paymentMethods.find(one => one.id === id);
    return method && (method.regionIds.length === 0 || method.regionIds.some(code => path.includes(code)));
  });
  return { paymentMethod: random.weighted(offered), codFee: null, deposit: null, codDecision: null };
}

function linesOf({ items, buyer }: Basket, { id }: Name, { regions }: Stage, random: Random): OrderLine[] {
  const goods = items.map(({ product, quantity }) => product.price.amount * quantity);
  const whole = goods.reduce((a, b) => a + b, 0);
  const home = regions.path(buyer.regionId).at(-1);
  const abroad = items.some(({ product }) => regions.path(product.shipsFrom).at(-1) !== home);
  const shipping = allocate(abroad ? 6_800 : whole >= 9_900 ? 0 : random.pick([800, 1_000, 1_200]), goods);
  const tax = allocate(abroad ? Math.round((whole * IMPORT_TAX_BP) / 10_000) : 0, goods);
  return items.map(({ product, quantity }, i) => ({
    id: `${id}-${i + 1}`,
    productId: product.id,
    categoryId: product.categoryId,
    title: product.titleEn,
    quantity,
    unitPrice: product.price,
    goods: goods[i] ?? 0,
    shipping: shipping[i] ?? 0,
    tax: tax[i] ?? 0,
  }));
}

const priorOrders = (orders: readonly Order[], at: Instant): number =>
  orders.filter(
    order => hasStatus(acceptedStatuses, order.status) && order.closedAt !== null && order.closedAt <= at,
  ).length;
