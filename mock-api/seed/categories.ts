import type { Category } from '../../src/contract/records.ts';

interface Leaf {
  readonly id: string;
  readonly parentId: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly flags: Category['flags'];
  /** Share of what is sold. Fashion leads cash on delivery in every market with published figures. */
  readonly weight: number;
  /** On the refusal rate: what fits or disappoints at the door is refused more, what is eaten less. */
  readonly refusal: number;
  /** Median price in minor units. */
  readonly price: number;
}

export const leaves: readonly Leaf[] = [
  {
    id: 'apparel',
    parentId: 'fashion',
    nameEn: 'Apparel',
    nameZh: '服装',
    flags: [],
    weight: 22,
    refusal: 1.3,
    price: 16_800,
  },
  {
    id: 'footwear',
    parentId: 'fashion',
    nameEn: 'Footwear',
    nameZh: '鞋靴',
    flags: [],
    weight: 11,
    refusal: 1.25,
    price: 21_900,
  },
  {
    id: 'accessories',
    parentId: 'fashion',
    nameEn: 'Bags and accessories',
    nameZh: '箱包配饰',
    flags: [],
    weight: 8,
    refusal: 1.15,
    price: 13_900,
  },
  {
    id: 'jewellery',
    parentId: 'fashion',
    nameEn: 'Jewellery',
    nameZh: '珠宝首饰',
    flags: ['high_value'],
    weight: 3,
    refusal: 1.1,
    price: 59_900,
  },
  {
    id: 'small-electronics',
    parentId: 'electronics',
    nameEn: 'Small electronics',
    nameZh: '小家电数码',
    flags: [],
    weight: 14,
    refusal: 0.8,
    price: 22_900,
  },
  {
    id: 'phone-accessories',
    parentId: 'electronics',
    nameEn: 'Phone accessories',
    nameZh: '手机配件',
    flags: [],
    weight: 7,
    refusal: 0.85,
    price: 5_900,
  },
  {
    id: 'home',
    parentId: 'household',
    nameEn: 'Home and kitchen',
    nameZh: '家居厨具',
    flags: [],
    weight: 11,
    refusal: 0.9,
    price: 12_900,
  },
  {
    id: 'grocery',
    parentId: 'household',
    nameEn: 'Grocery',
    nameZh: '食品生鲜',
    flags: ['perishable'],
    weight: 8,
    refusal: 0.6,
    price: 8_900,
  },
  {
    id: 'beauty',
    parentId: 'care',
    nameEn: 'Beauty',
    nameZh: '美妆个护',
    flags: [],
    weight: 7,
    refusal: 0.85,
    price: 14_900,
  },
  {
    id: 'health',
    parentId: 'care',
    nameEn: 'Health',
    nameZh: '健康护理',
    flags: [],
    weight: 3,
    refusal: 0.9,
    price: 16_900,
  },
  {
    id: 'toys',
    parentId: 'leisure',
    nameEn: 'Toys',
    nameZh: '玩具',
    flags: [],
    weight: 4,
    refusal: 1,
    price: 9_900,
  },
  {
    id: 'sports',
    parentId: 'leisure',
    nameEn: 'Sports and outdoors',
    nameZh: '运动户外',
    flags: [],
    weight: 2,
    refusal: 1,
    price: 18_900,
  },
];

const parents: readonly (readonly [id: string, nameEn: string, nameZh: string])[] = [
  ['fashion', 'Fashion', '时尚'],
  ['electronics', 'Electronics', '电子产品'],
  ['household', 'Household', '家居日用'],
  ['care', 'Personal care', '个人护理'],
  ['leisure', 'Leisure', '休闲'],
];

export function makeCategories(): Category[] {
  const top = parents.map(([id, nameEn, nameZh]) => ({
    id,
    version: 1,
    parentId: null,
    nameEn,
    nameZh,
    flags: [],
  }));
  const low = leaves.map(({ id, parentId, nameEn, nameZh, flags }) => ({
    id,
    version: 1,
    parentId,
    nameEn,
    nameZh,
    flags,
  }));
  return [...top, ...low];
}
