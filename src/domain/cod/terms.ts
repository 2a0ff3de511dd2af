import type { CodTerms, FirstTimeTerms, FlatOrPart } from './types.ts';

export const emptyTerms: CodTerms = {
  minAmount: null,
  maxAmount: null,
  fee: null,
  deposit: null,
  confirmation: 'none',
  confirmWithinHours: null,
  maxOpenCodOrders: null,
  maxExposure: null,
  maxDailyOrders: null,
  carriers: [],
};

/** First-time buyers are treated like others. */
export const openFirstTime: FirstTimeTerms = {
  allowed: true,
  maxAmount: null,
  deposit: null,
  confirmation: null,
};

/** `noCarrier`: each term names carriers, but none that all of them name. */
export interface CombinedTerms extends CodTerms {
  readonly noCarrier: boolean;
}

type Limit = number | null | undefined;

const lowest = (limits: readonly Limit[]): number | null => {
  const set = limits.filter(limit => typeof limit === 'number');
  return set.length === 0 ? null : Math.min(...set);
};

const highest = (limits: readonly Limit[]): number | null => {
  const set = limits.filter(limit => typeof limit === 'number');
  return set.length === 0 ? null : Math.max(...set);
};

/** Part by part, which is the larger of both at every amount. */
export function largest(parts: readonly (FlatOrPart | null)[]): FlatOrPart | null {
  const set = parts.filter(part => part !== null);
  if (set.length === 0) return null;
  return { flat: Math.max(...set.map(part => part.flat)), bp: Math.max(...set.map(part => part.bp)) };
}

export const confirmations = ['none', 'otp', 'call'] as const;
export type Confirmation = (typeof confirmations)[number];

const strictest = (asked: readonly Confirmation[]): Confirmation =>
  confirmations.findLast(kind => asked.includes(kind)) ?? 'none';

/** The strictest of each; the order of `all` never matters. */
export function combineTerms(all: readonly CodTerms[]): CombinedTerms {
  const lists = all.map(terms => terms.carriers).filter(list => list.length > 0);
  const [first = [], ...rest] = lists;
  const carriers = [...new Set(first)].filter(id => rest.every(list => list.includes(id))).toSorted();
  return {
    minAmount: highest(all.map(terms => terms.minAmount)),
    maxAmount: lowest(all.map(terms => terms.maxAmount)),
    fee: largest(all.map(terms => terms.fee)),
    deposit: largest(all.map(terms => terms.deposit)),
    confirmation: strictest(all.map(terms => terms.confirmation)),
    confirmWithinHours: lowest(all.map(terms => terms.confirmWithinHours)),
    maxOpenCodOrders: lowest(all.map(terms => terms.maxOpenCodOrders)),
    maxExposure: lowest(all.map(terms => terms.maxExposure)),
    maxDailyOrders: lowest(all.map(terms => terms.maxDailyOrders)),
    carriers,
    noCarrier: lists.length > 0 && carriers.length === 0,
  };
}

export function combineFirstTime(all: readonly FirstTimeTerms[]): FirstTimeTerms {
  const asked = all.map(terms => terms.confirmation).filter(kind => kind !== null);
  return {
    allowed: all.every(terms => terms.allowed),
    maxAmount: lowest(all.map(terms => terms.maxAmount)),
    deposit: largest(all.map(terms => terms.deposit)),
    confirmation: asked.length === 0 ? null : strictest(asked),
  };
}
