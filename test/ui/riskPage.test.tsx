import { screen, waitFor, within } from '@testing-library/react';
import { delay, http } from 'msw';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderApp } from '../msw/renderApp.tsx';
import { problem, server } from '../msw/server.ts';
import { startMarket } from './riskMarket.ts';

let market: Awaited<ReturnType<typeof startMarket>>;
beforeAll(async () => {
  market = await startMarket();
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterAll(() => market.close());

function open(path: string, who: 'manager' | 'seller' = 'manager') {
  market.serve(who);
  return renderApp(path);
}
const panel = (name: string) => screen.findByRole('region', { name });
async function tableOf(title: string, user: Awaited<ReturnType<typeof open>>['user']) {
  const section = await panel(title);
  await user.click(await within(section).findByRole('button', { name: 'Table' }));
  return within(section).findByRole('table');
}
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => [...row.querySelectorAll('th,td')].map(cell => cell.textContent));

describe('The risk page', () => {
  it('shows a rate with its counts and interval, and each count opens exactly its orders', async () => {
    const { user } = await open('/risk');
    const table = await tableOf('Refusal rate by region', user);
    await waitFor(() => expect(rowsOf(table)[0]?.[0]).toBe('Shenyang'));
    expect(rowsOf(table).map(cells => cells.slice(0, 5))).toEqual([
      ['Shenyang', 'Liaoning', '25.0%', '20', '80'],
      ['Dalian', 'Liaoning', '20.0%', '2', '10'],
      ['Guangdong', 'China', '0.0%', '0', '5'],
    ]);
    const links = within(table).getAllByRole('link');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(await market.lengthOf(link)).toBe(Number(link.textContent));
  });

  it('says where a sample is small or a cohort still on its way', async () => {
    const { user } = await open('/risk');
    const regions = await tableOf('Refusal rate by region', user);
    await waitFor(() => expect(rowsOf(regions)).toHaveLength(3));
    expect(rowsOf(regions).map(cells => cells.at(-1))).toEqual([
      '',
      'n < 20: too few to tell',
      'n < 20: too few to tell',
    ]);
    const months = await tableOf('Refusal rate over time', user);
    expect(rowsOf(months).map(cells => [cells[0], cells.at(-1)])).toEqual([
      ['Feb 2026', ''],
      ['Mar 2026', 'Nothing at an end yet'],
    ]);
  });

  it('of an imported file shows the states of its country and counts parcels that nobody knows the payment of', async () => {
    const { user } = await open('/risk?sellerId=sel-2&period=all');
    const choice = await screen.findByRole('switch', { name: /payment method nobody knows/ });
    expect(choice).toHaveProperty('checked', true);
    expect(
      await screen.findByText('66 of the 66 parcels counted do not say how they were paid.'),
    ).toBeTruthy();
    expect(await screen.findByText('Only 47.1% of these orders are at an end')).toBeTruthy();
    const table = await tableOf('Refusal rate by region', user);
    await waitFor(() => expect(rowsOf(table)[0]?.[0]).toBe('Karnataka'));
    expect(rowsOf(table).map(cells => cells.slice(0, 5))).toEqual([
      ['Karnataka', 'India', '40.0%', '12', '30'],
      ['Uttar Pradesh', 'India', '16.7%', '6', '36'],
      ['Region unknown', 'Everywhere', '–none', '0', '0'],
    ]);
    for (const link of within(table).getAllByRole('link'))
      expect(await market.lengthOf(link)).toBe(Number(link.textContent));
    await user.click(choice);
    await waitFor(() => expect(screen.getAllByText('No orders in this selection')).toHaveLength(3));
  });

  it('leads from an empty period to all time', async () => {
    const { user, router } = await open('/risk?sellerId=sel-2&period=30d');
    const [more] = await screen.findAllByRole('button', { name: 'Show all time' });
    if (more) await user.click(more);
    expect(await screen.findByText('Only 47.1% of these orders are at an end')).toBeTruthy();
    expect(router.state.location.search).toContain('period=all');
  });

  it('warns that files hold no disputes, and keeps rate and activity apart', async () => {
    await open('/risk?subject=disputes&period=all');
    expect(await screen.findByText('48 of the 121 delivered orders come from imported files')).toBeTruthy();
    expect(await panel('Dispute rate by day of order')).toBeTruthy();
    expect(await panel('Disputes by day of opening')).toBeTruthy();
  });

  it('says what its figures rest on', async () => {
    await open('/risk');
    const basis = await panel('What these figures rest on');
    const link = await within(basis).findByRole('link', { name: '140, Payment method unknown' });
    expect(await market.lengthOf(link)).toBe(140);
    const files = await panel('Imported files');
    expect(within(files).getByText('april.csv')).toBeTruthy();
    const own = await within(files).findByRole('link', { name: 'Its refusals' });
    expect(own.getAttribute('href')).toBe('/risk?sellerId=sel-2&period=all');
  });

  it("is a seller's own for a seller", async () => {
    await open('/risk', 'seller');
    expect(
      await screen.findByText('22 of 95', { exact: false }).catch(() => screen.findByText('95')),
    ).toBeTruthy();
    expect(screen.queryByLabelText('Seller')).toBeNull();
    expect(screen.queryByText('Imported files')).toBeNull();
  });

  it('says so when the server had a problem, and asks again', async () => {
    const { user } = await open('/risk');
    await panel('Refusal rate over time');
    let broken = true;
    server.use(
      http.get('*/api/reports/refusal-rate', () => (broken ? problem(422, 'bad-request') : undefined)),
    );
    await user.click(screen.getByRole('button', { name: 'Weeks' }));
    const section = await panel('Refusal rate over time');
    const again = await within(section).findByRole('button', { name: 'Try again' });
    broken = false;
    await user.click(again);
    expect(await within(section).findByRole('img', { name: /from Week of 9 Feb 2026/ })).toBeTruthy();
  });

  it('holds a place while figures are on their way', async () => {
    market.serve('manager');
    server.use(http.get('*/api/reports/refusal-rate', () => delay('infinite')));
    await renderApp('/risk');
    const section = await panel('Refusal rate over time');
    expect(await within(section).findByRole('progressbar', { name: 'Loading' })).toBeTruthy();
    expect(within(section).getByRole('button', { name: /CSV/ })).toHaveProperty('disabled', true);
  });
});

describe('The homes of those who look after the market', () => {
  it('compare the last complete month with the one before', async () => {
    await open('/');
    const rate = await panel('Refusal rate');
    expect(await within(rate).findByText('23.2%')).toBeTruthy();
    expect(within(rate).getByText(/Feb 2026, the last complete month/)).toBeTruthy();
    for (const link of [/22, Refused/, /95, With an outcome/].map(name =>
      within(rate).getByRole('link', { name }),
    ))
      expect(await market.lengthOf(link)).toBe(Number(link.textContent));
    const load = await panel('Mediation load');
    expect(within(load).getAllByRole('row').length).toBeGreaterThan(1);
  });
});
