import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HomeReport } from '../../src/contract/reports.ts';
import { page, problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';
import { openShop } from './shop.ts';

const waiting = { status_neq: 'closed', ballWith: ['seller', 'parties'] };
const orders = { resource: 'orders', filter: { status: 'refused' } } as const;
const report: HomeReport = {
  id: 'home',
  role: 'seller',
  figures: [
    { code: 'disputes_to_answer', count: 1, drill: { resource: 'disputes', filter: waiting } },
    { code: 'orders_to_ship', count: 8, drill: { resource: 'orders', filter: { status: ['paid'] } } },
  ],
  refusals: {
    key: 'all',
    numerator: 5,
    denominator: 23,
    open: 4,
    rate: 5 / 23,
    low: 0.097,
    high: 0.419,
    maturity: 0.85,
    mature: false,
    drill: { numerator: orders, denominator: orders, open: orders },
  },
  disputes: null,
  loads: [],
  money: [
    {
      code: 'payable',
      amount: { amount: 12_345, currency: 'CNY' },
      owes: false,
      drill: { resource: 'ledger-entries', filter: { account: 'SELLER_PAYABLE:sel_1' } },
    },
    {
      code: 'held',
      amount: { amount: 5_000, currency: 'CNY' },
      owes: false,
      drill: { resource: 'disputes', filter: { status_neq: 'closed' } },
    },
  ],
};
const dispute = {
  id: 'dsp_1',
  version: 1,
  number: 'D-1001',
  status: 'awaiting_seller',
  reason: 'quality',
  amount: { amount: 5_000, currency: 'CNY' },
  deadline: { dueAt: '2026-11-20T16:00:00.000Z' },
};

let asked: URLSearchParams[];
beforeEach(() => {
  asked = [];
  openShop([]);
  server.use(
    http.get('/api/reports/home', () => HttpResponse.json(report)),
    http.get('/api/disputes', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page('disputes', [dispute]);
    }),
  );
});

const filterOf = (link: HTMLElement): unknown =>
  JSON.parse(new URL(link.getAttribute('href') ?? '', 'http://x').searchParams.get('filter') ?? 'null');

describe("a seller's home", () => {
  it('asks for the disputes of its figure, nearest deadline first, and shows how long is left', async () => {
    await renderApp('/', { user: seller });
    const list = within(await screen.findByRole('region', { name: 'Disputes waiting for you' }));
    expect(await list.findByText('due in 4 hours')).toBeTruthy();
    expect(list.getByRole('link', { name: 'D-1001' }).getAttribute('href')).toBe('/disputes/dsp_1/show');
    expect(asked.map(params => [params.get('filter'), params.get('sort')])).toEqual([
      [JSON.stringify(waiting), '["dueAt","ASC"]'],
    ]);
  });

  it('leads from every number to its list', async () => {
    await renderApp('/', { user: seller });
    expect(filterOf(await screen.findByRole('link', { name: /8\s*Orders to ship/ }))).toEqual({
      status: ['paid'],
    });
    expect(filterOf(screen.getByRole('link', { name: 'Payable to you' }))).toEqual({
      account: 'SELLER_PAYABLE:sel_1',
    });
    expect(filterOf(screen.getByRole('link', { name: 'Held in open disputes' }))).toEqual({
      status_neq: 'closed',
    });
    expect(screen.getByText('¥123.45')).toBeTruthy();
  });

  it('never shows a rate without its count and interval', async () => {
    await renderApp('/', { user: seller });
    expect(await screen.findByText('21.7%')).toBeTruthy();
    expect(screen.getByText(/95 % between 9.7% and 41.9%/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '23' })).toBeTruthy();
  });

  it('shows where COD is offered', async () => {
    await renderApp('/', { user: seller });
    expect(await screen.findByText('75%')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Your policy' }).getAttribute('href')).toBe(
      '/cod-policies/pol_1/show',
    );
  });

  it('stays useful when the coverage cannot be told, and says so', async () => {
    server.use(http.get('/api/cod/coverage', () => problem(500, 'internal')));
    await renderApp('/', { user: seller });
    expect(await screen.findByText('Payable to you')).toBeTruthy();
    expect(await screen.findByText('The server had a problem', {}, { timeout: 15_000 })).toBeTruthy();
  });
});
