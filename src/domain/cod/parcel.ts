import type { Instant } from '../shared/instant.ts';
import type { Money } from '../shared/money.ts';
import { carrierStandings } from './carriers.ts';
import type { CarrierStanding } from './carriers.ts';
import { touching } from './platformRules.ts';
import type { Touching } from './platformRules.ts';
import { chooseRules } from './ruleChoice.ts';
import type { RuleChoice } from './ruleChoice.ts';
import { scannedBook } from './ruleBook.ts';
import type { RuleBook } from './ruleBook.ts';
import { combineFirstTime, combineTerms } from './terms.ts';
import type { CombinedTerms } from './terms.ts';
import type {
  BasketLine,
  BuyerStanding,
  CodQuestion,
  CodRule,
  FirstTimeTerms,
  SellerCodState,
} from './types.ts';
import type { CodWorld } from './world.ts';

/** All lines of one seller: one parcel, one courier, one amount at the door. */
export interface Parcel {
  readonly sellerId: string;
  readonly lines: readonly BasketLine[];
  readonly charges: readonly Money[];
  /** Goods, shipping and tax in minor units; means something only where all are of one currency. */
  readonly total: number;
  /** Destination first, then its parents; empty when the address is not resolved. */
  readonly path: readonly string[];
  readonly buyer: BuyerStanding;
  readonly at: Instant;
  readonly seller: SellerCodState | undefined;
  readonly choices: readonly RuleChoice[];
  readonly winners: readonly CodRule[];
  readonly terms: CombinedTerms;
  readonly firstTime: FirstTimeTerms;
  readonly carriers: readonly CarrierStanding[];
  /** Rules of law and platform that speak of it. */
  readonly touched: readonly Touching[];
}

/** What the parcels of one question share, so that it can be looked up once. */
export interface Destination {
  readonly path: readonly string[];
  readonly carriers: readonly CarrierStanding[];
}

export function destinationOf(world: CodWorld, regionId: string | null, at: Instant): Destination {
  const path = regionId === null ? [] : world.regions.path(regionId);
  return { path, carriers: path.length === 0 ? [] : carrierStandings(world, path, at) };
}

type Asked = Pick<CodQuestion, 'buyer' | 'at' | 'charges'>;

export function packParcel(
  lines: readonly BasketLine[],
  sellerId: string,
  question: Asked,
  { path, carriers }: Destination,
  world: CodWorld,
  book?: RuleBook,
): Parcel {
  const seller = world.sellers.get(sellerId);
  const policy = seller?.policy?.currency === world.currency ? seller.policy : null;
  const { buyer, at } = question;
  const charges = (question.charges ?? []).flatMap(charge =>
    charge.sellerId === sellerId ? [charge.amount] : [],
  );
  const rules = policy === null || path.length === 0 ? null : (book ?? scannedBook(policy.rules, at));
  const choices = rules === null ? [] : lines.map(line => chooseRules(line, path, at, rules));
  const winners = [...new Set(choices.flatMap(choice => choice.winners))];
  return {
    sellerId,
    lines,
    charges,
    total: totalOf(lines, charges),
    path,
    buyer,
    at,
    seller,
    choices,
    winners,
    terms: combineTerms(winners.map(rule => rule.terms)),
    firstTime: combineFirstTime(winners.map(rule => rule.firstTime)),
    carriers,
    touched: touching(world.platformRules, { path, at, lines }),
  };
}

export function packParcels(question: CodQuestion, world: CodWorld): readonly Parcel[] {
  const destination = destinationOf(world, question.regionId, question.at);
  const sellerIds = [...new Set(question.lines.map(line => line.sellerId))];
  return sellerIds.map(sellerId => {
    const lines = question.lines.filter(line => line.sellerId === sellerId);
    return packParcel(lines, sellerId, question, destination, world);
  });
}

export const isFirstTime = (buyer: BuyerStanding): boolean => buyer.completedOrders === 0;

const prices = ({ lines, charges }: Parcel): readonly Money[] => [
  ...lines.map(line => line.unitPrice),
  ...charges,
];

/** Amounts in another currency are never compared. */
export const isMeasurable = (parcel: Parcel, currency: string): boolean =>
  prices(parcel).every(price => price.currency === currency);

const totalOf = (lines: readonly BasketLine[], charges: readonly Money[]): number =>
  lines.reduce((sum, line) => sum + line.unitPrice.amount * line.quantity, 0) +
  charges.reduce((sum, charge) => sum + charge.amount, 0);
