import type { RegionTree } from '../regions/tree.ts';
import type { RegionLevel } from '../regions/types.ts';
import { assertNever } from '../shared/result.ts';
import type { CohortField, DrillCondition, RatedOrder, RateQuery } from './query.ts';
import { bucketsOf } from './timeZone.ts';

type Keys = readonly (string | null)[];

/** Sorts orders into groups, and says afterwards by which conditions a list shows one. */
export interface Grouping {
  readonly keysOf: (order: RatedOrder) => Keys;
  readonly where: (key: string | null) => readonly DrillCondition[];
}

const UNKNOWN: Keys = [null];
const is = (field: string, ...values: Keys): readonly DrillCondition[] => [{ field, op: 'eq', values }];

export function groupingOf(query: RateQuery, cohort: CohortField): Grouping {
  const { by } = query;
  switch (by.kind) {
    case 'time':
      return byTime(query, cohort, bucketsOf(by.bucket, query.timeZone));
    case 'region':
      return byRegion(by.level, query.regions);
    case 'category':
      return by.level === 'leaf'
        ? byLines('categoryId', line => line.categoryId)
        : byLines('categoryPath', line => rootOf(line.categoryId, query.categoryParents));
    case 'product':
      return byLines('productId', line => line.productId);
    case 'seller':
      return { keysOf: order => [order.sellerId], where: key => is('sellerId', key) };
    case 'carrier':
      return { keysOf: order => [order.carrierId], where: key => is('carrierId', key) };
    case 'payment_method':
      return { keysOf: order => [order.paymentMethod], where: key => is('paymentMethod', key) };
    case 'all':
      return { keysOf: () => ['all'], where: () => [] };
    default:
      return assertNever(by);
  }
}

function byTime(
  { from, to }: RateQuery,
  cohort: CohortField,
  spanOf: ReturnType<typeof bucketsOf>,
): Grouping {
  return {
    keysOf: order => {
      const at = order[cohort];
      return at === null ? UNKNOWN : [spanOf(at).start];
    },
    where: key => {
      if (key === null) return is(cohort, null);
      const { start, end } = spanOf(key);
      const since = from !== null && from > start ? from : start;
      const until = to !== null && to < end ? to : end;
      return [
        { field: cohort, op: 'gte', values: [since] },
        { field: cohort, op: 'lt', values: [until] },
      ];
    },
  };
}

/** A region above the level, or none, is the unknown group: which regions those were is remembered for the list. */
function byRegion(level: RegionLevel, regions: RegionTree): Grouping {
  const known = new Map<string, Keys>();
  const above = new Set<string | null>();
  const find = (regionId: string): Keys => {
    const key = regions.path(regionId).find(code => regions.get(code)?.level === level);
    return key === undefined ? UNKNOWN : [key];
  };
  return {
    keysOf: ({ regionId }) => {
      const keys = regionId === null ? UNKNOWN : (known.get(regionId) ?? find(regionId));
      if (regionId !== null) known.set(regionId, keys);
      if (keys === UNKNOWN) above.add(regionId);
      return keys;
    },
    where: key => (key === null ? is('regionId', ...above) : is('regionPath', key)),
  };
}

/** An order counts once in each group that one of its lines is of; in the unknown one only if no line says. */
function byLines(field: string, keyOf: (line: RatedOrder['lines'][number]) => string | null): Grouping {
  return {
    keysOf: ({ lines }) => {
      const [first] = lines;
      if (lines.length === 1 && first) return [keyOf(first)];
      const keys = new Set(lines.map(keyOf).filter(key => key !== null));
      return keys.size === 0 ? UNKNOWN : [...keys];
    },
    where: key => is(field, key),
  };
}

function rootOf(categoryId: string | null, parents: ReadonlyMap<string, string | null>): string | null {
  let root = categoryId;
  for (let at = categoryId; at !== null; at = parents.get(at) ?? null) root = at;
  return root;
}
