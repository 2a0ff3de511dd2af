import { emptyTerms, openFirstTime } from '../../src/domain/cod/terms.ts';
import type { CodRule, CodTerms, FirstTimeTerms, ProductScope } from '../../src/domain/cod/types.ts';

const LIAONING = '210000';
const SHENYANG = '210100';
const DALIAN = '210200';
const CHAOYANG = '211300';
const FUXIN = '210900';

type Draft = Omit<CodRule, 'id'>;

const everything: ProductScope = { kind: 'all' };
const category = (id: string): ProductScope => ({ kind: 'category', id });
const product = (id: string): ProductScope => ({ kind: 'product', id });

const rule = (
  effect: CodRule['effect'],
  scope: ProductScope,
  regionId: string | null,
  note: string,
  terms: Partial<CodTerms> = {},
  firstTime: Partial<FirstTimeTerms> = {},
): Draft => ({
  product: scope,
  regionId,
  effect,
  terms: { ...emptyTerms, ...terms },
  firstTime: { ...openFirstTime, ...firstTime },
  validFrom: null,
  validTo: null,
  note,
});

const allow = (
  regionId: string,
  note: string,
  terms: Partial<CodTerms>,
  firstTime: Partial<FirstTimeTerms> = {},
) => rule('allow', everything, regionId, note, terms, firstTime);
const deny = (scope: ProductScope, regionId: string | null, note: string) =>
  rule('deny', scope, regionId, note);

const fee = (flat: number, bp = 0) => ({ flat, bp });

/** How sellers think about cash at the door, from trusting to not at all. `own` are a few of the seller's products. */
export const characters = {
  open: () => [allow(LIAONING, 'Cash everywhere in the province', { maxAmount: 250_000 })],
  cautious: () => [
    allow(
      LIAONING,
      'Small baskets only',
      { maxAmount: 60_000, fee: fee(500), confirmation: 'otp', confirmWithinHours: 24 },
      { maxAmount: 40_000 },
    ),
    allow(SHENYANG, 'Better experience in Shenyang', { maxAmount: 100_000, fee: fee(300) }),
    deny(everything, CHAOYANG, 'Too many parcels came back'),
  ],
  off: () => [deny(everything, null, 'No cash on delivery')],
  cityOnly: () =>
    [SHENYANG, DALIAN, '210300', '210800', '211100'].map(city =>
      allow(city, 'Large cities', { maxAmount: 120_000, fee: fee(300) }),
    ),
  firstTimersDeposit: () => [
    allow(
      LIAONING,
      'New buyers pay a fifth beforehand',
      { maxAmount: 150_000 },
      { deposit: { flat: 0, bp: 2_000 }, confirmation: 'otp' },
    ),
  ],
  smallBaskets: () => [
    allow(LIAONING, 'Where a refusal does not hurt', {
      minAmount: 3_000,
      maxAmount: 35_000,
      fee: fee(200, 50),
    }),
  ],
  confirmFirst: () => [
    allow(LIAONING, 'Nothing ships unconfirmed', {
      maxAmount: 200_000,
      confirmation: 'otp',
      confirmWithinHours: 48,
    }),
    rule('condition', everything, FUXIN, 'A deposit where refusals rose', {
      maxAmount: 120_000,
      confirmation: 'otp',
      confirmWithinHours: 48,
      deposit: { flat: 1_000, bp: 1_000 },
    }),
  ],
  oneCarrier: () => [
    allow(LIAONING, 'Only the carrier that pays on time', { maxAmount: 180_000, carriers: ['carrier-1'] }),
  ],
  limitedExposure: () => [
    allow(LIAONING, 'A limit on cash under way', {
      maxAmount: 150_000,
      maxExposure: 3_000_000,
      maxOpenCodOrders: 2,
    }),
  ],
  selective: (own: readonly string[]) => [
    allow(LIAONING, 'Most things', { maxAmount: 120_000, fee: fee(0, 100) }),
    deny(category('jewellery'), null, 'Nothing precious'),
    ...own.slice(0, 1).map(id => rule('allow', product(id), null, 'But this one', { maxAmount: 90_000 })),
  ],
  /** The demo account's: every kind of rule once, and the precedence between them to be seen. */
  showcase: (own: readonly string[]) => [
    allow(
      LIAONING,
      'The province, small baskets',
      { maxAmount: 60_000, fee: fee(300) },
      { deposit: { flat: 0, bp: 1_000 } },
    ),
    allow(SHENYANG, 'Home city, larger baskets', { maxAmount: 100_000 }),
    rule('condition', everything, DALIAN, 'Confirmed by code before it ships', {
      maxAmount: 80_000,
      confirmation: 'otp',
      confirmWithinHours: 24,
    }),
    deny(everything, CHAOYANG, 'Too many parcels came back'),
    rule('condition', category('apparel'), FUXIN, 'A deposit since the coat promotion', {
      maxAmount: 60_000,
      deposit: { flat: 2_000, bp: 2_000 },
    }),
    ...own
      .slice(0, 1)
      .map(id => rule('allow', product(id), CHAOYANG, 'This one they keep', { maxAmount: 40_000 })),
    ...own.slice(1, 2).map(id => rule('deny', product(id), null, 'Made to measure')),
  ],
} satisfies Record<string, (own: readonly string[]) => readonly Draft[]>;

export type Character = keyof typeof characters;

/** Most sellers of a cash market offer it somehow; a tenth keeps out. */
export const characterWeights: readonly (readonly [Character, number])[] = [
  ['open', 26],
  ['cautious', 12],
  ['off', 7],
  ['cityOnly', 9],
  ['firstTimersDeposit', 12],
  ['smallBaskets', 8],
  ['confirmFirst', 10],
  ['oneCarrier', 6],
  ['limitedExposure', 5],
  ['selective', 5],
];
