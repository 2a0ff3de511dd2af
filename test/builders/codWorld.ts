import { emptyTerms, openFirstTime } from '../../src/domain/cod/terms.ts';
import type {
  BasketLine,
  BuyerStanding,
  CarrierCoverage,
  CarrierTerms,
  CodQuestion,
  CodRule,
  CodTerms,
  FirstTimeTerms,
  PlatformRule,
  PlatformRuleKind,
  SellerCodState,
} from '../../src/domain/cod/types.ts';
import type { CodWorld } from '../../src/domain/cod/world.ts';
import { buildRegionTree } from '../../src/domain/regions/tree.ts';
import type { Region, RegionLevel } from '../../src/domain/regions/types.ts';
import type { Money } from '../../src/domain/shared/money.ts';

export const AT = '2026-03-01T00:00:00.000Z';
export const BEFORE = '2026-02-28T23:59:59.999Z';
export const AFTER = '2026-03-01T00:00:00.001Z';

export const yuan = (amount: number): Money => ({ amount: amount * 100, currency: 'CNY' });
export const fen = (amount: number): Money => ({ amount, currency: 'CNY' });

const region = (id: string, parentId: string | null, level: RegionLevel): Region => ({
  id,
  parentId,
  level,
  nameEn: id,
  nameZh: id,
  aliases: [],
});

/** Two provinces, three prefectures, five counties, and one country abroad. */
export const regions = buildRegionTree([
  region('CN', null, 'country'),
  region('RU', null, 'country'),
  region('liaoning', 'CN', 'province'),
  region('jilin', 'CN', 'province'),
  region('shenyang', 'liaoning', 'prefecture'),
  region('chaoyang', 'liaoning', 'prefecture'),
  region('changchun', 'jilin', 'prefecture'),
  region('heping', 'shenyang', 'county'),
  region('shenhe', 'shenyang', 'county'),
  region('beipiao', 'chaoyang', 'county'),
  region('jianping', 'chaoyang', 'county'),
  region('nanguan', 'changchun', 'county'),
]);

export const regular = (overrides: Partial<BuyerStanding> = {}): BuyerStanding => ({
  completedOrders: 3,
  refusalsByFault: 0,
  openCodOrders: 0,
  openCodAmount: fen(0),
  suspendedUntil: null,
  blocklisted: false,
  phoneVerified: true,
  ...overrides,
});

export const line = (overrides: Partial<BasketLine> = {}): BasketLine => ({
  productId: 'coat',
  sellerId: 's1',
  categoryPath: ['coats', 'clothing'],
  flags: [],
  unitPrice: yuan(200),
  quantity: 1,
  shipsFrom: 'shenyang',
  ...overrides,
});

export const question = (overrides: Partial<CodQuestion> = {}): CodQuestion => ({
  lines: [line()],
  regionId: 'heping',
  buyer: regular(),
  at: AT,
  ...overrides,
});

interface RuleOverrides extends Partial<Omit<CodRule, 'terms' | 'firstTime'>> {
  readonly terms?: Partial<CodTerms>;
  readonly firstTime?: Partial<FirstTimeTerms>;
}

export const rule = ({ terms, firstTime, ...overrides }: RuleOverrides = {}): CodRule => ({
  id: 'r1',
  product: { kind: 'all' },
  regionId: null,
  effect: 'allow',
  terms: { ...emptyTerms, ...terms },
  firstTime: { ...openFirstTime, ...firstTime },
  validFrom: null,
  validTo: null,
  note: '',
  ...overrides,
});

export const seller = (
  rules: readonly CodRule[] | null,
  overrides: Partial<SellerCodState> = {},
): SellerCodState => ({
  sellerId: 's1',
  restricted: null,
  policy:
    rules === null
      ? null
      : { id: `policy-${overrides.sellerId ?? 's1'}`, sellerId: 's1', number: 4, currency: 'CNY', rules },
  exposure: fen(0),
  ...overrides,
});

export const platformRule = (
  kind: PlatformRuleKind,
  overrides: Partial<PlatformRule> = {},
): PlatformRule => ({
  id: `p-${kind}`,
  version: 2,
  kind,
  regionId: null,
  categoryId: null,
  amount: null,
  count: null,
  depositBp: null,
  citation: 'Example rule',
  validFrom: null,
  validTo: null,
  ...overrides,
});

export const carrier = (overrides: Partial<CarrierTerms> = {}): CarrierTerms => ({
  id: 'sf',
  version: 1,
  codEnabled: true,
  remittanceOverdueSince: null,
  ...overrides,
});

export const covers = (overrides: Partial<CarrierCoverage> = {}): CarrierCoverage => ({
  id: `${overrides.carrierId ?? 'sf'}-${overrides.regionId ?? 'CN'}`,
  version: 1,
  carrierId: 'sf',
  regionId: 'CN',
  cod: true,
  cashLimit: null,
  validFrom: null,
  validTo: null,
  ...overrides,
});

interface WorldOverrides extends Partial<Omit<CodWorld, 'sellers'>> {
  readonly rules?: readonly CodRule[];
  readonly sellers?: readonly SellerCodState[];
}

/** One seller who offers everything everywhere, one carrier that takes any cash in China. */
export function world({ rules = [rule()], sellers, ...overrides }: WorldOverrides = {}): CodWorld {
  const states = sellers ?? [seller(rules)];
  return {
    regions,
    currency: 'CNY',
    platformRules: [],
    carriers: [carrier()],
    coverage: [covers()],
    paymentMethods: [
      { id: 'cod', escrow: false, regionIds: [] },
      { id: 'alipay', escrow: true, regionIds: ['CN'] },
      { id: 'card', escrow: true, regionIds: [] },
      { id: 'qiwi', escrow: true, regionIds: ['RU'] },
      { id: 'bank_transfer', escrow: false, regionIds: [] },
    ],
    carrierId: null,
    ...overrides,
    sellers: new Map(states.map(state => [state.sellerId, state])),
  };
}
