import { compilePolicy } from '../src/domain/cod/compilePolicy.ts';
import type { CompileScope } from '../src/domain/cod/compilePolicy.ts';
import { evaluateCod } from '../src/domain/cod/evaluateCod.ts';
import { emptyTerms, openFirstTime } from '../src/domain/cod/terms.ts';
import type { BuyerStanding, CodRule } from '../src/domain/cod/types.ts';
import type { CodWorld } from '../src/domain/cod/world.ts';
import { buildRegionTree } from '../src/domain/regions/tree.ts';
import type { Region } from '../src/domain/regions/types.ts';

const AT = '2026-03-01T00:00:00.000Z';
const PRODUCTS = 10_000;
const CATEGORIES = 12;
const RULES = 200;

const region = (id: string, parentId: string | null, level: Region['level']): Region => ({
  id,
  parentId,
  level,
  nameEn: id,
  nameZh: id,
  aliases: [],
});

/** One province of 14 prefectures and 100 counties, as Liaoning has. */
const prefectures = Array.from({ length: 14 }, (_, index) => `p${index}`);
const counties = Array.from({ length: 100 }, (_, index) => `c${index}`);
const regions = buildRegionTree([
  region('CN', null, 'country'),
  region('21', 'CN', 'province'),
  ...prefectures.map(id => region(id, '21', 'prefecture')),
  ...counties.map((id, index) => region(id, `p${index % 14}`, 'county')),
]);
const regionIds = [...prefectures, ...counties];

const categoryOf = (index: number): string => `k${index % CATEGORIES}`;

function ruleAt(index: number): CodRule {
  const product: CodRule['product'] =
    index % 3 === 0
      ? { kind: 'all' }
      : index % 3 === 1
        ? { kind: 'category', id: categoryOf(index) }
        : { kind: 'product', id: `x${index * 37}` };
  return {
    id: `r${index}`,
    product,
    regionId: index === 0 ? null : (regionIds[(index * 7) % regionIds.length] ?? null),
    effect: index % 11 === 10 ? 'deny' : 'allow',
    terms: {
      ...emptyTerms,
      maxAmount: 20_000 + index * 500,
      fee: index % 4 === 0 ? { flat: 500, bp: 100 } : null,
    },
    firstTime: openFirstTime,
    validFrom: null,
    validTo: null,
    note: '',
  };
}

const world: CodWorld = {
  regions,
  currency: 'CNY',
  platformRules: [],
  carriers: [{ id: 'sf', version: 1, codEnabled: true, remittanceOverdueSince: null }],
  coverage: counties.map((regionId, index) => ({
    id: `v${index}`,
    version: 1,
    carrierId: 'sf',
    regionId,
    cod: index % 9 !== 0,
    cashLimit: { amount: 300_000, currency: 'CNY' },
    validFrom: null,
    validTo: null,
  })),
  sellers: new Map([
    [
      's1',
      {
        sellerId: 's1',
        restricted: null,
        exposure: { amount: 0, currency: 'CNY' },
        policy: {
          id: 'policy',
          sellerId: 's1',
          number: 1,
          currency: 'CNY',
          rules: Array.from({ length: RULES }, (_, index) => ruleAt(index)),
        },
      },
    ],
  ]),
  paymentMethods: [],
  carrierId: null,
};

const buyer: BuyerStanding = {
  completedOrders: 2,
  refusalsByFault: 0,
  openCodOrders: 0,
  openCodAmount: { amount: 0, currency: 'CNY' },
  suspendedUntil: null,
  blocklisted: false,
  phoneVerified: true,
};
const scope: CompileScope = {
  sellerId: 's1',
  at: AT,
  products: Array.from({ length: PRODUCTS }, (_, index) => ({
    productId: `x${index}`,
    categoryPath: [categoryOf(index)],
    flags: [],
    shipsFrom: '21',
  })),
  regionIds,
  buyers: [buyer, { ...buyer, completedOrders: 0 }],
};

interface VerdictRow {
  readonly what: string;
  readonly verdicts: number;
  readonly milliseconds: number;
  readonly perSecond: number;
}

function timed(what: string, verdicts: number, run: () => number): VerdictRow {
  const started = performance.now();
  const offered = run();
  const milliseconds = performance.now() - started;
  if (offered < 0 || offered > verdicts) throw new Error(`Impossible count of offers: ${offered}`);
  return { what, verdicts, milliseconds, perSecond: Math.round((verdicts / milliseconds) * 1_000) };
}

function matrix({ verdictAt }: ReturnType<typeof compilePolicy>, rounds: number): number {
  let offered = 0;
  for (let round = 0; round < rounds; round += 1)
    for (let product = 0; product < PRODUCTS; product += 1)
      for (let place = 0; place < regionIds.length; place += 1) {
        const total = 1_000 + ((product * 131 + place * 977 + round) % 100_000);
        if (verdictAt(product, place, total, (product + place) & 1).outcome !== 'deny') offered += 1;
      }
  return offered;
}

function plain(count: number): number {
  let offered = 0;
  for (let index = 0; index < count; index += 1) {
    const product = scope.products[(index * 31) % PRODUCTS];
    if (product === undefined) continue;
    const unitPrice = { amount: 1_000 + ((index * 977) % 100_000), currency: 'CNY' };
    const lines = [{ ...product, sellerId: 's1', quantity: 1, unitPrice }];
    const regionId = regionIds[index % regionIds.length] ?? null;
    if (evaluateCod({ lines, regionId, buyer, at: AT }, world).outcome !== 'deny') offered += 1;
  }
  return offered;
}

/** 200 rules, 10,000 products, 114 regions, two kinds of buyer; one core. */
export function benchVerdicts(): { verdictsPerSecond: number; rows: readonly VerdictRow[] } {
  const cells = PRODUCTS * regionIds.length;
  const compiled = compilePolicy(world, scope);
  const cold = timed('matrix, compiled, first time', cells, () => matrix(compilePolicy(world, scope), 1));
  matrix(compiled, 1);
  const warm = timed('matrix, compiled, asked again', cells * 3, () => matrix(compiled, 3));
  const full = timed('evaluateCod with trace and remedies', 500, () => plain(500));
  return { verdictsPerSecond: warm.perSecond, rows: [cold, warm, full] };
}
