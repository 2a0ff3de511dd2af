import { http, HttpResponse } from 'msw';
import { emptyTerms, openFirstTime } from '../../src/domain/cod/terms.ts';
import type { Records } from '../../src/contract/records.ts';
import type { CodRule } from '../../src/domain/cod/types.ts';
import { page, server } from '../msw/server.ts';

type Policy = Records['cod-policies'];

export const buildRule = (id: string, over: Partial<CodRule> = {}): Policy['rules'][number] => ({
  id,
  product: { kind: 'all' },
  regionId: '210000',
  effect: 'allow',
  firstTime: openFirstTime,
  validFrom: null,
  validTo: null,
  note: '',
  ...over,
  terms: { ...emptyTerms, ...over.terms, carriers: [...(over.terms?.carriers ?? [])] },
});

export const buildPolicy = (over: Partial<Policy> = {}): Policy => ({
  id: 'pol_2',
  version: 1,
  sellerId: 'sel_1',
  number: 2,
  status: 'draft',
  currency: 'CNY',
  rules: [],
  note: '',
  createdBy: 'usr_seller',
  createdAt: '2026-11-01T00:00:00.000Z',
  publishAt: null,
  publishedAt: null,
  publishedBy: null,
  supersededAt: null,
  ...over,
});

const names: Readonly<Record<string, string>> = {
  '210000': 'Liaoning',
  '210100': 'Shenyang',
  '211300': 'Chaoyang',
};
const region = (id: string) => ({
  id,
  version: 1,
  parentId: id === '210000' ? null : '210000',
  level: id === '210000' ? 'province' : 'prefecture',
  nameEn: names[id] ?? id,
  nameZh: names[id] ?? id,
  aliases: [],
});
const regions = Object.keys(names).map(region);
const coat = {
  id: 'prd_1',
  version: 1,
  sellerId: 'sel_1',
  sku: 'C-1',
  titleEn: 'Wool coat',
  titleZh: '羊毛大衣',
  categoryId: 'cat_1',
  price: { amount: 70_000, currency: 'CNY' },
  flags: [],
  shipsFrom: '210100',
  active: true,
};

/** A shop's surroundings, and its policies as `kept` holds them at the moment they are asked for. */
export function openShop(kept: Policy[]): void {
  server.use(
    http.get('/api/cod-policies', ({ request }) => {
      const filter = JSON.parse(new URL(request.url).searchParams.get('filter') ?? '{}');
      const statuses: readonly string[] | undefined = filter.status;
      return page(
        'cod-policies',
        kept.filter(policy => !statuses || statuses.includes(policy.status)),
      );
    }),
    http.get('/api/cod-policies/:id', ({ params }) =>
      HttpResponse.json(kept.find(({ id }) => id === params['id'])),
    ),
    http.get('/api/regions', () => page('regions', regions)),
    http.get('/api/regions/:id', ({ params }) => HttpResponse.json(region(String(params['id'])))),
    http.get('/api/products', () => page('products', [coat])),
    http.get('/api/products/:id', () => HttpResponse.json(coat)),
    http.get('/api/carriers', () => page('carriers', [])),
    http.get('/api/sellers', () => page('sellers', [{ id: 'sel_1', version: 1, name: 'Shop' }])),
    http.get('/api/users', () => page('users', [{ id: 'usr_seller', version: 1, name: 'Demo seller' }])),
    http.get('/api/platform-rules', () => page('platform-rules', [])),
    http.get('/api/cod/coverage', () =>
      HttpResponse.json({
        id: 'sel_1',
        sellerId: 'sel_1',
        policy: { policyId: 'pol_1', number: 1 },
        products: 1,
        cells: 4,
        offered: 2,
        conditional: 1,
        denied: 1,
        deniedBy: [{ code: 'SELLER_REGION', cells: 1 }],
        regions: [],
      }),
    ),
  );
}
