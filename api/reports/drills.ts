import type { Condition } from '../../src/contract/query.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Drill, ReportFilter } from '../../src/contract/reports.ts';
import type { DrillCondition } from '../../src/domain/risk/query.ts';
import type { RegionTree } from '../../src/domain/regions/tree.ts';

const FIELDS: Readonly<Record<keyof ReportFilter, string>> = {
  regionId: 'regionPath',
  categoryId: 'categoryPath',
  sellerId: 'sellerId',
  carrierId: 'carrierId',
  productId: 'productId',
  paymentMethod: 'paymentMethod',
};

/** A report's filter in the words of the list, so that both mean the same rows. */
export function conditionsOf(filter: ReportFilter): readonly (Condition & DrillCondition)[] {
  const conditions: (Condition & DrillCondition)[] = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = isFilterName(name) ? filter[name] : undefined;
    if (value !== undefined) conditions.push({ field, op: 'eq', values: [value] });
  }
  return conditions;
}

/** The same on an order, without looking its fields up by name. */
export const meetsFilter =
  (filter: ReportFilter) =>
  (order: OrderRecord): boolean =>
    (!filter.regionId || order.regionPath.includes(filter.regionId)) &&
    (!filter.categoryId || order.categoryPath.includes(filter.categoryId)) &&
    (!filter.sellerId || order.sellerId === filter.sellerId) &&
    (!filter.carrierId || order.carrierId === filter.carrierId) &&
    (!filter.productId || order.lines.some(line => line.productId === filter.productId)) &&
    (!filter.paymentMethod || order.paymentMethod === filter.paymentMethod);

const isFilterName = (name: string): name is keyof ReportFilter => name in FIELDS;

/**
 * Conditions as a list's `filter`. Where two name the same field they are of one row's path, and the narrower holds.
 */
export function drillTo(
  resource: Drill['resource'],
  conditions: readonly DrillCondition[],
  regions: RegionTree,
): Drill {
  const filter: Record<string, unknown> = {};
  for (const { field, op, values } of conditions) {
    const key = op === 'eq' ? field : `${field}_${op}`;
    const [value] = values;
    const known = filter[key];
    const isWider =
      field === 'regionPath' &&
      typeof known === 'string' &&
      typeof value === 'string' &&
      regions.depth(known) > regions.depth(value);
    if (!isWider) filter[key] = values.length === 1 ? value : values;
  }
  return { resource, filter };
}
