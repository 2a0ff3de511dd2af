import type { Instant } from '../shared/instant.ts';
import { amountsOf } from './amounts.ts';
import type { Amounts } from './amounts.ts';
import { chargesOf, findings } from './assess.ts';
import { buildCell } from './compiledCell.ts';
import type { CompactVerdict, CompiledCell } from './compiledCell.ts';
import { classify, productClassKey, regionClassOf } from './compiledClasses.ts';
import { destinationOf, packParcel } from './parcel.ts';
import type { Destination } from './parcel.ts';
import { coversDestination } from './platformRules.ts';
import { indexedBook } from './ruleBook.ts';
import { riskSteps } from './tiers/risk.ts';
import type { BasketLine, BuyerStanding } from './types.ts';
import type { CodWorld } from './world.ts';

/** A product as the policy sees it, without seller and price. */
export type CompiledProduct = Pick<BasketLine, 'productId' | 'categoryPath' | 'flags' | 'shipsFrom'>;

/** The axes of the matrix; verdicts are asked by position. */
export interface CompileScope {
  readonly sellerId: string;
  readonly at: Instant;
  readonly products: readonly CompiledProduct[];
  readonly regionIds: readonly string[];
  readonly buyers: readonly BuyerStanding[];
}

export interface CompiledPolicy {
  /**
   * The answer for one product in one region at one total, as `evaluateCod` gives it for a single line.
   * @param total in minor units of the world's currency; @param buyer position in `buyers`
   */
  readonly verdictAt: (product: number, region: number, total: number, buyer?: number) => CompactVerdict;
  readonly amountsAt: (product: number, region: number, total: number, buyer?: number) => Amounts;
}

/**
 * Prepares one seller's policy for many questions: a matrix of products × regions, a backtest of past orders.
 * Products and regions that no rule tells apart share a cell; a cell is made from the tiers' own findings when first
 * asked for and then answers by comparing the collectible with its limits.
 */
export function compilePolicy(world: CodWorld, scope: CompileScope): CompiledPolicy {
  const { products, buyers } = scope;
  const rules = world.sellers.get(scope.sellerId)?.policy?.rules ?? [];
  const regionOf = regionClassOf(world, rules);
  const productKeyOf = productClassKey(world, rules);
  const productClasses = classify(products, productKeyOf);
  const regionClasses = classify(scope.regionIds, id => regionOf(id) ?? '');
  const steps = riskSteps(world);
  const cells: (CompiledCell | undefined)[] = Array.from({
    length: productClasses.count * regionClasses.count * buyers.length * (steps.length + 1),
  });
  const make = cellMaker(world, scope, regionOf);
  const regionCount = regionClasses.count;
  const buyerCount = buyers.length;
  const bandCount = steps.length + 1;

  const cellAt = (product: number, region: number, total: number, buyer: number): CompiledCell => {
    const productClass = productClasses.of[product] ?? -1;
    const regionClass = regionClasses.of[region] ?? -1;
    let band = 0;
    while (band < steps.length && total > (steps[band] ?? 0)) band += 1;
    const position = ((productClass * regionCount + regionClass) * buyerCount + buyer) * bandCount + band;
    const known = cells[position];
    if (known !== undefined) return known;
    const made = make(product, region, total, buyer);
    cells[position] = made;
    return made;
  };
  return {
    amountsAt: (product, region, total, buyer = 0) =>
      amountsOf(total, cellAt(product, region, total, buyer).charges),
    verdictAt: (product, region, total, buyer = 0) => cellAt(product, region, total, buyer).verdictAt(total),
  };
}

interface RegionView extends Destination {
  readonly world: CodWorld;
}

function cellMaker(
  world: CodWorld,
  { sellerId, at, products, regionIds, buyers }: CompileScope,
  regionOf: (id: string) => string | undefined,
): (product: number, region: number, total: number, buyer: number) => CompiledCell {
  const book = indexedBook(world.sellers.get(sellerId)?.policy?.rules ?? [], at);
  const views = new Map<string | undefined, RegionView>();
  const viewOf = (regionId: string | undefined): RegionView => {
    const known = views.get(regionId);
    if (known) return known;
    const { path, carriers } = destinationOf(world, regionId ?? null, at);
    const platformRules = world.platformRules.filter(rule => coversDestination(rule, { path, at }));
    const view = { path, carriers, world: { ...world, platformRules } };
    views.set(regionId, view);
    return view;
  };
  return (productIndex, regionIndex, total, buyerIndex) => {
    const product = products[productIndex];
    const regionId = regionIds[regionIndex];
    const buyer = buyers[buyerIndex];
    if (product === undefined || regionId === undefined || buyer === undefined)
      throw new RangeError(`Outside the compiled scope: ${productIndex}, ${regionIndex}, ${buyerIndex}`);
    const view = viewOf(regionOf(regionId));
    const line = {
      ...product,
      sellerId,
      unitPrice: { amount: total, currency: world.currency },
      quantity: 1,
    };
    const parcel = packParcel([line], sellerId, { buyer, at }, view, view.world, book);
    return buildCell(findings(parcel, view.world), chargesOf(parcel, view.world));
  };
}
