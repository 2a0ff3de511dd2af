import type { Product } from '../../src/contract/records.ts';

export const coat: Product = {
  id: 'prd_1',
  version: 3,
  sellerId: 'sel_1',
  sku: 'COAT-1',
  titleEn: 'Wool coat',
  titleZh: '羊毛大衣',
  categoryId: 'cat_1',
  price: { amount: 41_490, currency: 'CNY' },
  flags: [],
  shipsFrom: '210100',
  active: true,
};
