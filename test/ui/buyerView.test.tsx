import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CodReason, Verdict } from '../../src/domain/cod/types.ts';
import { problem, server } from '../msw/server.ts';
import { renderApp, seller } from '../msw/renderApp.tsx';
import { buildPolicy, buildRule, openShop } from './shop.ts';

const cny = (amount: number) => ({ amount, currency: 'CNY' });
const tooMuch: CodReason = {
  code: 'SELLER_MAX',
  tier: 'seller',
  effect: 'deny',
  ruleId: 'r-1',
  ruleVersion: 1,
  productIds: [],
  sellerId: 'sel_1',
  facts: { limit: 60_000, actual: 70_000, currency: 'CNY' },
  liftedBy: 'seller',
};
const denied: Verdict = {
  outcome: 'deny',
  conditions: [],
  collectible: cny(70_000),
  maxAmount: cny(60_000),
  fee: cny(0),
  carriers: [],
  reasons: [tooMuch],
  trace: [
    { tier: 'seller', ruleId: 'r-1', ruleVersion: 1, productId: 'prd_1', did: 'allowed', facts: {} },
    {
      tier: 'law',
      ruleId: 'law-1',
      ruleVersion: 1,
      productId: null,
      did: 'not_applicable',
      facts: { kind: 'law_cash_limit' },
    },
  ],
  remedies: [{ kind: 'reduce_amount', to: cny(60_000) }],
  alternatives: ['alipay'],
  policyVersions: [{ sellerId: 'sel_1', policyId: 'pol_1', number: 1 }],
};
const offered: Verdict = { ...denied, outcome: 'offer', reasons: [], remedies: [], collectible: cny(60_000) };

let asked: unknown[];
beforeEach(() => {
  asked = [];
  openShop([buildPolicy({ id: 'pol_1', number: 1, status: 'published', rules: [buildRule('r-1')] })]);
  server.use(
    http.post('/api/cod/evaluate', async ({ request }) => {
      const body = (await request.json()) as { following?: unknown };
      asked.push(body);
      return HttpResponse.json(body.following ? offered : denied);
    }),
  );
});

const path = '/buyer-view?region=210100&items=prd_1*2&completed=0';

describe('what a buyer would see', () => {
  it('is asked as the address says, and answered with every reason in the reader’s words', async () => {
    const { user } = await renderApp(path, { user: seller });
    expect(await screen.findByText('Not offered')).toBeTruthy();
    expect(asked).toMatchObject([
      { regionId: '210100', lines: [{ productId: 'prd_1', quantity: 2 }], buyer: { completedOrders: 0 } },
    ]);
    expect(
      await screen.findByText('Your maximum is ¥600.00; this parcel would collect ¥700.00.'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Buyer' }));
    expect(await screen.findByText('This seller offers cash on delivery up to ¥600.00.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Staff' })).toBeNull();
  });

  it('follows a remedy when it is tried, keeps it in the address, and takes it back', async () => {
    const { user, router } = await renderApp(path, { user: seller });
    await user.click(
      await screen.findByRole('button', { name: 'Try it: Reduce the order to ¥600.00 or less' }),
    );
    expect(await screen.findByText('Offered')).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({ following: denied.remedies });
    expect(new URLSearchParams(router.state.location.search).get('following')).toBe(
      JSON.stringify(denied.remedies),
    );
    await user.click(screen.getByRole('button', { name: /Take back/ }));
    expect(await screen.findByText('Not offered')).toBeTruthy();
  });

  it('asks another question without what was assumed for the last', async () => {
    const { user, router } = await renderApp(
      `${path}&following=${encodeURIComponent(JSON.stringify(denied.remedies))}`,
      { user: seller },
    );
    expect(await screen.findByText('Offered')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Refused twice' }));
    expect(await screen.findByText('Not offered')).toBeTruthy();
    expect(router.state.location.search).toContain('refusals=2');
    expect(router.state.location.search).not.toContain('following');
  });

  it('shows the rules that were looked at, and those that do not apply when asked', async () => {
    const { user } = await renderApp(path, { user: seller });
    await user.click(await screen.findByRole('button', { name: /Trace/ }));
    const rule = await screen.findByRole('link', { name: 'All products × Liaoning' });
    expect(rule.getAttribute('href')).toBe('/cod-policies/pol_1/show#r-1');
    expect(screen.queryByText('Law: cash limit')).toBeNull();
    await user.click(screen.getByLabelText('Show also rules that do not apply (1)'));
    expect(await screen.findByText('Law: cash limit')).toBeTruthy();
  });

  it('has words for staff where staff ask', async () => {
    await renderApp(path, { user: { ...seller, role: 'manager', sellerId: null } });
    expect(await screen.findByText('Seller’s maximum ¥600.00, collectible ¥700.00.')).toBeTruthy();
  });

  it('says what is missing before there is a question, and what the server refuses', async () => {
    const { user } = await renderApp('/buyer-view', { user: seller });
    expect(await screen.findByText(/Put at least one product into the basket/)).toBeTruthy();
    expect(asked).toEqual([]);
    server.use(http.post('/api/cod/evaluate', () => problem(422, 'invalid')));
    await user.click(screen.getByRole('combobox', { name: 'Add a product' }));
    await user.click(await screen.findByRole('option', { name: 'Wool coat' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
