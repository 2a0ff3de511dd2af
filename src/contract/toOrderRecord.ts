import type { Order } from '../domain/orders/types.ts';
import type { RegionTree } from '../domain/regions/tree.ts';
import type { OrderRecord } from './orderRecord.ts';

/** What an order record shows beyond the order itself, so that lists filter and search without a join. */
export interface OrderContext {
  readonly regions: Pick<RegionTree, 'path'>;
  /** Parent by category id. */
  readonly categoryParents: ReadonlyMap<string, string | null>;
  /** Masked. */
  readonly buyerName: string | null;
}

/** The one place where the derived fields of an order record come from. */
export function toOrderRecord(order: Order, context: OrderContext): OrderRecord {
  return {
    ...order,
    lines: [...order.lines],
    attempts: [...order.attempts],
    disputeIds: [...order.disputeIds],
    codDecision: order.codDecision && {
      ...order.codDecision,
      reasons: [...order.codDecision.reasons],
      conditions: [...order.codDecision.conditions],
    },
    regionPath: order.regionId === null ? [] : [...context.regions.path(order.regionId)],
    categoryPath: categoryPathOf(order, context.categoryParents),
    buyerName: context.buyerName,
  };
}

function categoryPathOf(order: Order, parents: ReadonlyMap<string, string | null>): string[] {
  const path = new Set<string>();
  for (const { categoryId } of order.lines)
    for (let at: string | null = categoryId; at !== null && !path.has(at); at = parents.get(at) ?? null)
      path.add(at);
  return [...path];
}
