import type { BasketLine } from '../../src/domain/cod/types.ts';
import type { Category, Product } from '../../src/contract/records.ts';
import { memoByIdentity } from '../memo.ts';

/** Leaf category first; the flags of a category hold for all below it. */
export interface CategoryBook {
  readonly path: (categoryId: string) => readonly string[];
  readonly flags: (categoryId: string) => Category['flags'];
}

export const categoryBook = memoByIdentity((categories: readonly Category[]): CategoryBook => {
  const byId = new Map(categories.map(category => [category.id, category]));
  const path = (categoryId: string): readonly string[] => {
    const ids: string[] = [];
    for (
      let at: string | null = categoryId;
      at !== null && !ids.includes(at);
      at = byId.get(at)?.parentId ?? null
    )
      ids.push(at);
    return ids;
  };
  return { path, flags: id => path(id).flatMap(step => byId.get(step)?.flags ?? []) };
});

export const productView = (product: Product, book: CategoryBook) => ({
  productId: product.id,
  categoryPath: book.path(product.categoryId),
  flags: [...new Set([...product.flags, ...book.flags(product.categoryId)])],
  shipsFrom: product.shipsFrom,
});

export const basketLine = (product: Product, quantity: number, book: CategoryBook): BasketLine => ({
  ...productView(product, book),
  sellerId: product.sellerId,
  unitPrice: product.price,
  quantity,
});
