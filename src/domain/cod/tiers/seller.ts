import { usableCarriers } from '../carriers.ts';
import { ask, cap, deny, ground } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { isFirstTime } from '../parcel.ts';
import type { Parcel } from '../parcel.ts';
import type { RuleChoice } from '../ruleChoice.ts';
import type { CodCondition, CodReasonCode, CodRule } from '../types.ts';
import type { CodWorld } from '../world.ts';

export function sellerTier(parcel: Parcel, world: CodWorld): readonly Finding[] {
  if (!parcel.seller?.policy) return [deny('SELLER_COD_OFF')];
  return [
    ...denials(parcel),
    ...amounts(parcel),
    ...carrierChoice(parcel),
    ...firstTimeBuyers(parcel),
    ...counts(parcel),
    ...exposure(parcel, world.currency),
    ...checks(parcel.terms, null),
  ];
}

/** Rules have no version of their own: the policy's number is theirs. */
const versioned = (rule: CodRule | null | undefined, { seller }: Parcel) =>
  rule ? { id: rule.id, version: seller?.policy?.number ?? 0 } : null;

/** The winning rule that sets a limit, the first by id where several do. */
const sourceOf = (parcel: Parcel, sets: (rule: CodRule) => boolean) =>
  versioned(parcel.winners.toSorted((a, b) => (a.id < b.id ? -1 : 1)).find(sets), parcel);

/** Lines denied for the same cause are one reason. */
function denials(parcel: Parcel): readonly Finding[] {
  const groups = new Map<string, [RuleChoice, ...RuleChoice[]]>();
  for (const choice of parcel.choices) {
    if (choice.denied === null) continue;
    const key = JSON.stringify([choice.denied.code, choice.denied.rule?.id, choice.denied.facts]);
    const group = groups.get(key);
    if (group) group.push(choice);
    else groups.set(key, [choice]);
  }
  return [...groups.values()].flatMap(group => {
    const { denied } = group[0];
    if (denied === null) return [];
    const productIds = group.map(choice => choice.line.productId);
    return [deny(denied.code, { rule: versioned(denied.rule, parcel), productIds, facts: denied.facts })];
  });
}

function amounts(parcel: Parcel): readonly Finding[] {
  const { minAmount, maxAmount } = parcel.terms;
  const found: Finding[] = [];
  if (minAmount !== null) {
    const rule = sourceOf(parcel, ({ terms }) => terms.minAmount === minAmount);
    found.push({ kind: 'floor', limit: minAmount, ground: ground('SELLER_MIN', { rule }) });
  }
  if (maxAmount !== null) {
    const rule = sourceOf(parcel, ({ terms }) => terms.maxAmount === maxAmount);
    found.push(cap('SELLER_MAX', maxAmount, { rule }));
  }
  return found;
}

function carrierChoice(parcel: Parcel): readonly Finding[] {
  const { carriers, noCarrier } = parcel.terms;
  const { usable, chosen } = usableCarriers(parcel.carriers, parcel.terms);
  if (!noCarrier && (usable.length === 0 || chosen.length > 0)) return [];
  const rule = sourceOf(parcel, ({ terms }) => terms.carriers.length > 0);
  return [deny('SELLER_CARRIER', { rule, facts: { carriers } })];
}

function firstTimeBuyers(parcel: Parcel): readonly Finding[] {
  if (!isFirstTime(parcel.buyer)) return [];
  const { allowed, maxAmount, deposit, confirmation } = parcel.firstTime;
  const code: CodReasonCode = 'SELLER_FIRST_TIME';
  if (!allowed) return [deny(code, { rule: sourceOf(parcel, ({ firstTime }) => !firstTime.allowed) })];
  const found: Finding[] = [];
  if (maxAmount !== null) {
    const rule = sourceOf(parcel, ({ firstTime }) => firstTime.maxAmount === maxAmount);
    found.push(cap(code, maxAmount, { rule }));
  }
  if (deposit !== null || (confirmation !== null && confirmation !== 'none')) {
    const rule = sourceOf(parcel, ({ firstTime: own }) => own.deposit !== null || own.confirmation !== null);
    found.push(...checks({ confirmation: confirmation ?? 'none' }, ground(code, { rule })));
  }
  return found;
}

function counts(parcel: Parcel): readonly Finding[] {
  const { maxOpenCodOrders, maxDailyOrders } = parcel.terms;
  const open = parcel.buyer.openCodOrders + 1;
  const today = (parcel.seller?.ordersToday ?? 0) + 1;
  const found: Finding[] = [];
  if (maxOpenCodOrders !== null && open > maxOpenCodOrders) {
    const rule = sourceOf(parcel, ({ terms }) => terms.maxOpenCodOrders === maxOpenCodOrders);
    found.push(deny('SELLER_OPEN_COD_LIMIT', { rule, facts: { count: maxOpenCodOrders, open } }));
  }
  if (typeof maxDailyOrders === 'number' && today > maxDailyOrders) {
    const rule = sourceOf(parcel, ({ terms }) => terms.maxDailyOrders === maxDailyOrders);
    found.push(deny('SELLER_DAILY_CAP', { rule, facts: { count: maxDailyOrders, today } }));
  }
  return found;
}

function exposure(parcel: Parcel, currency: string): readonly Finding[] {
  const { maxExposure } = parcel.terms;
  const used = parcel.seller?.exposure;
  if (maxExposure === null || !used) return [];
  const rule = sourceOf(parcel, ({ terms }) => terms.maxExposure === maxExposure);
  if (used.currency !== currency && used.amount !== 0)
    return [deny('CURRENCY_UNSUPPORTED', { rule, facts: { currency: used.currency, supported: currency } })];
  return [
    cap('SELLER_EXPOSURE_CAP', maxExposure - used.amount, {
      rule,
      facts: { used: used.amount, whole: maxExposure },
    }),
  ];
}

/** Checks asked of the buyer; the deposit is an amount and measured with the others. */
function checks(
  terms: { readonly confirmation: 'none' | 'otp' | 'call'; readonly confirmWithinHours?: number | null },
  reason: ReturnType<typeof ground> | null,
): readonly Finding[] {
  const conditions: CodCondition[] = [];
  if (terms.confirmation !== 'none') conditions.push({ kind: terms.confirmation });
  if (typeof terms.confirmWithinHours === 'number')
    conditions.push({ kind: 'confirm_before_shipping', withinHours: terms.confirmWithinHours });
  return conditions.length === 0 && reason === null ? [] : [ask(reason, conditions)];
}
