import type { CarrierCoverage, ProductFlag } from '../../src/domain/cod/types.ts';
import type { RuleSubjects } from '../../src/domain/cod/policyTypes.ts';
import type { CodWorld } from '../../src/domain/cod/world.ts';
import { buildRegionTree, type RegionTree } from '../../src/domain/regions/tree.ts';
import type { Region } from '../../src/domain/regions/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { Carrier, Category, CodPolicy, Product, Records } from '../../src/contract/records.ts';
import { buildRegions } from '../regions/build.ts';
import { groupBy } from './groups.ts';
import { makeCarriers } from './carriers.ts';
import { makeCategories } from './categories.ts';
import { makeCoverage } from './coverage.ts';
import { makePaymentMethods } from './paymentMethods.ts';
import { makePlatformRules } from './platformRules.ts';
import { makePolicies } from './policies.ts';
import { makeProducts } from './products.ts';
import type { Random } from './random.ts';
import { makeSellers, type SeededSeller } from './sellers.ts';

const SELLERS = 60;
const PRODUCTS_EACH = 10;

/** Everything that stands before the first order comes in, and look-ups into it. */
export interface Stage {
  readonly at: Instant;
  readonly regionList: readonly Region[];
  readonly regions: RegionTree;
  readonly categories: readonly Category[];
  readonly carriers: readonly Carrier[];
  readonly coverage: readonly Records['carrier-coverage'][];
  readonly paymentMethods: readonly Records['payment-methods'][];
  readonly platformRules: readonly Records['platform-rules'][];
  readonly sellers: readonly SeededSeller[];
  readonly products: readonly Product[];
  readonly policies: readonly CodPolicy[];
  readonly policiesOf: ReadonlyMap<string, readonly CodPolicy[]>;
  readonly world: Omit<CodWorld, 'coverage' | 'sellers'>;
  readonly coverageAlong: (regionId: string) => readonly CarrierCoverage[];
  readonly deliveryDays: (carrierId: string, regionId: string) => number;
  readonly categoryPath: (id: string) => readonly string[];
  readonly categoryFlags: (id: string) => readonly ProductFlag[];
}

export function setStage(at: Instant, random: Random): Stage {
  const regionList = buildRegions();
  const regions = buildRegionTree(regionList);
  const categories = makeCategories();
  const carriers = makeCarriers(at);
  const coverage = makeCoverage(regions);
  const sellers = makeSellers(SELLERS, at, random.fork('sellers'));
  const products = makeProducts(sellers, PRODUCTS_EACH, random.fork('products'));
  const policies = makePolicies(
    { sellers, products, subjects: subjectsOf(regions, products, categories, carriers) },
    at,
    random.fork('policies'),
  );
  const paymentMethods = makePaymentMethods();
  const platformRules = makePlatformRules();
  const made = {
    at,
    regionList,
    regions,
    categories,
    carriers,
    coverage,
    sellers,
    products,
    policies,
    paymentMethods,
    platformRules,
  };
  return { ...made, ...lookups(made), world: worldOf(made) };
}

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

const subjectsOf = (
  regions: RegionTree,
  products: readonly Product[],
  categories: readonly Category[],
  carriers: readonly Carrier[],
): RuleSubjects => ({
  regions,
  productIds: idsOf(products),
  categoryIds: idsOf(categories),
  carrierIds: idsOf(carriers),
});

type Made = Omit<
  Stage,
  'policiesOf' | 'world' | 'coverageAlong' | 'deliveryDays' | 'categoryPath' | 'categoryFlags'
>;

/** The late carrier's arrears are of today; in the past it was still trusted. */
const worldOf = ({ regions, platformRules, carriers, paymentMethods }: Made): Stage['world'] => ({
  regions,
  currency: 'CNY',
  platformRules,
  carriers: carriers.map(carrier => ({ ...carrier, remittanceOverdueSince: null })),
  paymentMethods,
  carrierId: null,
});

function lookups({ regions, categories, coverage, policies }: Made) {
  const byRegion = groupBy(coverage, line => line.regionId);
  const categoryById = new Map(categories.map(category => [category.id, category]));
  const along = new Map<string, readonly CarrierCoverage[]>();
  const days = new Map(coverage.map(line => [`${line.carrierId}/${line.regionId}`, line.deliveryDays]));
  const categoryPath = (id: string): readonly string[] => {
    const parentId = categoryById.get(id)?.parentId ?? null;
    return parentId === null ? [id] : [id, ...categoryPath(parentId)];
  };
  return {
    policiesOf: groupBy(policies, policy => policy.sellerId),
    coverageAlong: (regionId: string) => {
      const known = along.get(regionId) ?? regions.path(regionId).flatMap(code => byRegion.get(code) ?? []);
      along.set(regionId, known);
      return known;
    },
    deliveryDays: (carrierId: string, regionId: string) =>
      regions
        .path(regionId)
        .map(code => days.get(`${carrierId}/${code}`))
        .find(found => found !== undefined) ?? 7,
    categoryPath,
    categoryFlags: (id: string) => categoryPath(id).flatMap(one => categoryById.get(one)?.flags ?? []),
  };
}
