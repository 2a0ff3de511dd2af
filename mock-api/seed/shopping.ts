import type { Product } from '../../src/contract/records.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { BuyerSeed } from './buyers.ts';
import type { Random } from './random.ts';
import type { SeededSeller } from './sellers.ts';
import { drawsPromo, FUXIN, PROMO_CATEGORY } from './stories.ts';

export interface Basket {
  readonly placedAt: Instant;
  readonly buyer: BuyerSeed;
  readonly sellerId: string;
  readonly items: readonly { readonly product: Product; readonly quantity: number }[];
  /** Part of the planted promotion. */
  readonly promo: boolean;
}

interface Shelves {
  readonly sellers: readonly SeededSeller[];
  readonly buyers: readonly BuyerSeed[];
  readonly products: readonly Product[];
}

const quantities = [
  [1, 85],
  [2, 12],
  [3, 3],
] as const;
const lineCounts = [
  [1, 80],
  [2, 16],
  [3, 4],
] as const;

/** Who buys what from whom, moment by moment: a third of the orders are somebody's first. */
export function drawBaskets(
  moments: readonly Instant[],
  shelves: Shelves,
  at: Instant,
  random: Random,
): Basket[] {
  const stock = stockOf(shelves);
  const nextBuyer = createCrowd(shelves.buyers, moments.length, random.fork('crowd'));
  return moments.map(placedAt => {
    const promo = drawsPromo(placedAt, at, random);
    const buyer = nextBuyer(promo ? stock.fuxinBuyers : null);
    const sellers = promo ? stock.promoSellers : stock.sellers;
    const seller = random.weighted(sellers);
    const candidates = (stock.products.get(seller.id) ?? []).filter(
      product => !promo || product.categoryId === PROMO_CATEGORY,
    );
    const picked = new Set(
      Array.from({ length: random.weighted(lineCounts) }, () => random.pick(candidates)),
    );
    const items = [...picked].map(product => ({ product, quantity: random.weighted(quantities) }));
    return { placedAt, buyer, sellerId: seller.id, items, promo };
  });
}

function stockOf({ sellers, buyers, products }: Shelves) {
  const bySeller = new Map<string, Product[]>();
  for (const product of products.filter(p => p.active && !p.flags.includes('gift_card')))
    bySeller.set(product.sellerId, [...(bySeller.get(product.sellerId) ?? []), product]);
  const weighted = sellers.map(seller => [seller, seller.weight] as const);
  const sellsPromo = (id: string) => bySeller.get(id)?.some(p => p.categoryId === PROMO_CATEGORY) ?? false;
  return {
    products: bySeller,
    sellers: weighted,
    promoSellers: weighted.filter(([{ id }]) => sellsPromo(id)),
    fuxinBuyers: buyers.filter(buyer => buyer.regionId.startsWith(FUXIN.slice(0, 4))),
  };
}

/** New buyers come evenly over the year; who comes back is drawn from past orders, so that regulars emerge. */
function createCrowd(buyers: readonly BuyerSeed[], orders: number, random: Random) {
  const past: BuyerSeed[] = [];
  const seen = new Set<string>();
  const fresh = buyers[Symbol.iterator]();
  let left = orders;
  const newcomer = (): BuyerSeed => {
    for (const buyer of fresh) if (!seen.has(buyer.id)) return buyer;
    return random.pick(past);
  };
  return (among: readonly BuyerSeed[] | null): BuyerSeed => {
    const isNew = past.length === 0 || random.chance((buyers.length - seen.size) / left);
    const buyer = among && among.length > 0 ? random.pick(among) : isNew ? newcomer() : random.pick(past);
    left -= 1;
    seen.add(buyer.id);
    past.push(buyer);
    return buyer;
  };
}
