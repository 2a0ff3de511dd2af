import { keepProducts } from './counterfactual.ts';
import type { CodQuestion, CodReason, CodRemedy } from './types.ts';

type Offered = (question: CodQuestion) => boolean;

/** The part of the basket that could go by COD on its own: as many products as fit together, in basket order. */
export function splitBasket(
  question: CodQuestion,
  reasons: readonly CodReason[],
  isOffered: Offered,
): CodRemedy | undefined {
  const all = [...new Set(question.lines.map(line => line.productId))];
  if (all.length < 2) return undefined;
  const kept = sellersOf(question).reduce<readonly string[]>((soFar, sellerId) => {
    const candidates = partsOf(question, sellerId, reasons);
    const fits = candidates.find(part => isOffered(keepProducts(question, [...soFar, ...part])));
    return fits ? [...soFar, ...fits] : oneByOne(soFar, candidates[0] ?? [], question, isOffered);
  }, []);
  if (kept.length === 0 || kept.length === all.length) return undefined;
  return { kind: 'split_basket', eligibleProductIds: kept };
}

const sellersOf = (question: CodQuestion): readonly string[] => [
  ...new Set(question.lines.map(line => line.sellerId)),
];

/** A seller's whole parcel, then the parcel without the products that a denial names. */
function partsOf(
  { lines }: CodQuestion,
  sellerId: string,
  reasons: readonly CodReason[],
): readonly (readonly string[])[] {
  const own = reasons.filter(
    reason =>
      reason.effect === 'deny' && reason.sellerId === sellerId && reason.code !== 'CART_PARCEL_INELIGIBLE',
  );
  const blamed = new Set(own.flatMap(reason => reason.productIds));
  const whole = [...new Set(lines.filter(line => line.sellerId === sellerId).map(line => line.productId))];
  const rest = whole.filter(id => !blamed.has(id));
  return rest.length === 0 ? [whole] : [whole, rest];
}

const oneByOne = (
  soFar: readonly string[],
  part: readonly string[],
  question: CodQuestion,
  isOffered: Offered,
): readonly string[] =>
  part.reduce<readonly string[]>(
    (kept, id) => (isOffered(keepProducts(question, [...kept, id])) ? [...kept, id] : kept),
    soFar,
  );
