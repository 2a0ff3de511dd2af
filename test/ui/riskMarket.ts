import { bypass, http, HttpResponse } from 'msw';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { OrderStatus } from '../../src/domain/orders/types.ts';
import { startApi, type Who } from '../builders/api.ts';
import { buildOrder } from '../builders/marketplace.ts';
import { server } from '../msw/server.ts';

const region = (id: string, parentId: string | null, level: string, nameEn: string) => ({
  id,
  version: 1,
  parentId,
  level,
  nameEn,
  nameZh: nameEn,
  aliases: [],
});
const regions = [
  region('CN', null, 'country', 'China'),
  region('210000', 'CN', 'province', 'Liaoning'),
  region('210100', '210000', 'prefecture', 'Shenyang'),
  region('210200', '210000', 'prefecture', 'Dalian'),
  region('440000', 'CN', 'province', 'Guangdong'),
  region('IN', null, 'country', 'India'),
  region('IN-KA', 'IN', 'province', 'Karnataka'),
  region('IN-UP', 'IN', 'province', 'Uttar Pradesh'),
];
const paths: Readonly<Record<string, readonly string[]>> = {
  '210100': ['210100', '210000', 'CN'],
  '210200': ['210200', '210000', 'CN'],
  '440000': ['440000', 'CN'],
  'IN-KA': ['IN-KA', 'IN'],
  'IN-UP': ['IN-UP', 'IN'],
};

let made = 0;
const orders = (
  count: number,
  regionId: string | null,
  status: OrderStatus,
  over: Partial<OrderRecord> = {},
) =>
  Array.from({ length: count }, () =>
    buildOrder(`o${(made += 1)}`, {
      regionId,
      regionPath: regionId === null ? [] : [...(paths[regionId] ?? [])],
      status,
      placedAt: '2026-02-10T04:00:00.000Z',
      shippedAt: '2026-02-10T04:00:00.000Z',
      ...over,
    }),
  );

const file: Partial<OrderRecord> = {
  sellerId: 'sel-2',
  paymentMethod: 'unknown',
  carrierId: null,
  placedAt: '2022-04-10T04:00:00.000Z',
  shippedAt: '2022-04-10T04:00:00.000Z',
  imported: { importId: 'imp-1', sourceKey: 'k', line: 1 },
};

/** One market in its prefectures, and an imported file of another country whose outcomes are mostly unknown. */
const market = [
  ...orders(20, '210100', 'refused'),
  ...orders(60, '210100', 'settled'),
  ...orders(2, '210200', 'refused'),
  ...orders(8, '210200', 'settled'),
  ...orders(5, '440000', 'settled'),
  ...orders(3, '210100', 'shipped', {
    placedAt: '2026-03-01T02:00:00.000Z',
    shippedAt: '2026-03-01T02:00:00.000Z',
  }),
  ...orders(12, 'IN-KA', 'refused', file),
  ...orders(18, 'IN-KA', 'delivered', file),
  ...orders(6, 'IN-UP', 'refused', file),
  ...orders(30, 'IN-UP', 'delivered', file),
  ...orders(70, 'IN-UP', 'shipped', file),
  ...orders(4, null, 'shipped', file),
];

const imported = {
  id: 'imp-1',
  version: 1,
  at: '2026-02-28T00:00:00.000Z',
  fileName: 'april.csv',
  mapName: 'lines',
  linesRead: 140,
  linesRejected: 0,
  ordersImported: 140,
  ordersUnchanged: 0,
  unsupported: ['payment_method', 'dispute_rate'],
  unknownRegion: 4,
  unknownAmount: 0,
};

/** The real API over this market, for screens to look at. */
export async function startMarket() {
  const api = await startApi({ records: { orders: market, regions, imports: [imported] } });

  /** Answers the screens of the one who is signed in; what the test's end interrupts is no news. */
  const serve = (who: Exclude<Who, null>): void => {
    localStorage.setItem('doorstep.session', '1');
    server.use(
      http.all('*/api/*', async ({ request }) => {
        const { pathname, search } = new URL(request.url);
        const headers = { Cookie: await api.cookieOf(who) };
        const asked = bypass(new Request(`${api.base}${pathname}${search}`, { headers }));
        return fetch(asked).catch(() => HttpResponse.error());
      }),
    );
  };

  /** How many rows the list behind a link has. */
  const lengthOf = async (link: Element): Promise<number> => {
    const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'http://screen');
    const query = new URLSearchParams({ filter: searchParams.get('filter') ?? '{}', range: '[0,0]' });
    const told = await api.ask(`${pathname}?${query.toString()}`, { as: 'manager' });
    return Number(told.headers.get('x-total-count'));
  };
  return { serve, lengthOf, close: api.close };
}
