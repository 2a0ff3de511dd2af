import { buildRegionTree } from '../../src/domain/regions/tree.ts';
import type { CodWorld } from '../../src/domain/cod/world.ts';
import type { CodPolicyVersion, SellerCodState } from '../../src/domain/cod/types.ts';
import { codOrdersSince, exposureOf } from '../../src/domain/cod/exposure.ts';
import { bucketsOf } from '../../src/domain/risk/timeZone.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { CodPolicy, Seller } from '../../src/contract/records.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import { groupBy } from '../groupBy.ts';
import { memoByIdentity } from '../memo.ts';
import { readSettings } from '../settings.ts';
import type { Reader } from '../store.ts';

export const regionTree = memoByIdentity(buildRegionTree);

const policiesBySeller = memoByIdentity((rows: readonly CodPolicy[]) => groupBy(rows, row => row.sellerId));
export const ordersBySeller = memoByIdentity((rows: readonly OrderRecord[]) =>
  groupBy(rows, row => row.sellerId),
);

/** The version that was, is or will be in force at an instant. */
export function policyInForce(policies: readonly CodPolicy[], at: Instant): CodPolicyVersion | null {
  const starts = (policy: CodPolicy) => policy.publishedAt ?? policy.publishAt;
  const current = policies.filter(policy => {
    const from = policy.status === 'draft' ? null : starts(policy);
    return from !== null && from <= at && (policy.supersededAt === null || policy.supersededAt > at);
  });
  return current.toSorted((a, b) => ((starts(a) ?? '') < (starts(b) ?? '') ? 1 : -1))[0] ?? null;
}

/**
 * Everything a verdict for these sellers rests on.
 * @param draft asked in place of its seller's published version
 */
export async function buildWorld(
  store: Reader,
  sellers: readonly Seller[],
  at: Instant,
  draft: CodPolicy | null = null,
): Promise<CodWorld> {
  const { currency, timeZone } = await readSettings(store);
  const today = bucketsOf('day', timeZone)(at).start;
  const policies = policiesBySeller(await store.all('cod-policies'));
  const orders = ordersBySeller(await store.all('orders'));
  const stateOf = ({ id, codRestriction }: Seller): SellerCodState => ({
    sellerId: id,
    restricted: codRestriction,
    policy: draft?.sellerId === id ? draft : policyInForce(policies.get(id) ?? [], at),
    exposure: exposureOf(orders.get(id) ?? [], at, currency),
    ordersToday: codOrdersSince(orders.get(id) ?? [], today, at),
  });
  const [regions, platformRules, carriers, coverage, methods] = await Promise.all([
    store.all('regions'),
    store.all('platform-rules'),
    store.all('carriers'),
    store.all('carrier-coverage'),
    store.all('payment-methods'),
  ]);
  return {
    regions: regionTree(regions),
    currency,
    platformRules,
    carriers: carriers.filter(carrier => carrier.active),
    coverage,
    sellers: new Map(sellers.map(seller => [seller.id, stateOf(seller)])),
    paymentMethods: methods.filter(method => method.active),
    carrierId: null,
  };
}
