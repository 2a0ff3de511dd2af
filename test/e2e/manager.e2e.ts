import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from '@playwright/test';
import { expectGood } from './checks.ts';
import { expect, test as base } from './fixtures.ts';
import { writeOrderFile } from './orderFile.ts';
import { logIn } from './people.ts';
import { ownMarketplace, runToEnd, serve, type RunningServer } from './server.ts';
import { settled } from './settled.ts';

/** A marketplace whose administrator has read in an order file before the server started. */
const test = base.extend<object, { server: RunningServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the destructuring
    async ({}, use) => {
      const folder = ownMarketplace();
      const file = join(folder, 'orders.csv');
      writeOrderFile(file);
      await runToEnd('mock-api/import/cli.ts', folder, file, '--map', 'docs/import/order-lines.map.json');
      const server = await serve(folder);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.use({ viewport: { width: 1440, height: 900 } });

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tableOf = async (chart: Locator): Promise<Locator> => {
  await chart.getByRole('button', { name: 'Table' }).click();
  return chart.getByRole('table');
};
const names = (table: Locator): Promise<string[]> => table.getByRole('rowheader').allInnerTexts();

/** Follows a figure and finds as many rows as it said. */
async function expectDrill(page: Page, figure: Locator): Promise<void> {
  const count = (await figure.innerText()).trim();
  await figure.click();
  await settled(page);
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('status')).toContainText(
    `of ${count}`,
  );
}

test('A manager finds where parcels are refused, what is disputed, and what a file of orders adds', async ({
  page,
}) => {
  await test.step('signs in; every figure of the home page opens its rows', async () => {
    await logIn(page, 'manager');
    await expectGood(page);
    await expectDrill(page, page.getByRole('link', { name: /, Refused$/ }).first());
    await expectGood(page);
    await page.goBack();
    await page.getByRole('link', { name: 'All about refusals' }).click();
    await settled(page);
    await expectGood(page);
  });

  const byRegion = panel(page, 'Refusal rate by region');
  await test.step('reads the prefectures with their intervals', async () => {
    const table = await tableOf(byRegion);
    await expectGood(page);
    expect(await names(table)).toEqual(expect.arrayContaining(['Shenyang', 'Dalian', 'Chaoyang', 'Fuxin']));
    const fuxin = table.getByRole('row', { name: 'Fuxin' });
    await expect(fuxin.getByRole('cell').nth(4)).toHaveText(/^\d+\.\d% – \d+\.\d%$/);
    await expect(table.getByRole('row', { name: 'Liaoyang' })).toContainText('n < 20');
  });

  await test.step('takes the same rows along as CSV', async () => {
    const downloading = page.waitForEvent('download');
    await byRegion.getByRole('button', { name: /^CSV/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const [head = [], ...rows] = parse(readFileSync(await download.path()), { bom: true });
    expect(head).toEqual(expect.arrayContaining(['Region', 'Refused', 'With an outcome']));
    expect(rows.map(row => row[head.indexOf('Region')])).toEqual(await names(byRegion.getByRole('table')));
  });

  await test.step('opens the refused parcels of one prefecture, exactly as many', async () => {
    await expectDrill(page, byRegion.getByRole('link', { name: /Refused, Fuxin$/ }));
    await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('Refused');
    await page.goBack();
    await settled(page);
  });

  await test.step('narrows to one region, in the address bar too', async () => {
    await page.getByRole('button', { name: /^Region:/ }).click();
    const regions = page.getByRole('dialog', { name: 'Region' });
    await regions.getByRole('searchbox').fill('fuxin');
    await regions.getByRole('treeitem', { name: '210900' }).click();
    await expect(page).toHaveURL(/210900/);
    await settled(page);
    await page.goBack();
    await settled(page);
  });

  await test.step('turns to disputes: by category, and activity apart from quality', async () => {
    await page.getByRole('tab', { name: 'Disputes' }).click();
    await settled(page);
    await expectGood(page);
    const byCategory = panel(page, 'Dispute rate by category');
    const table = await tableOf(byCategory);
    expect(await names(table)).toContain('Fashion');
    await expectDrill(page, table.getByRole('row', { name: 'Fashion' }).getByRole('link').first());
    await page.goBack();
    await settled(page);
  });

  await test.step('looks at the file that was read in', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
    await page.getByRole('link', { name: 'orders.csv' }).click();
    await settled(page);
    await expect(page.getByRole('main')).toContainText('Lines read79');
    await expect(page.getByRole('main')).toContainText('Imported78');
    await expect(page.getByRole('main')).toContainText('Region unknown8');
    await expectGood(page);
  });

  await test.step('its refusals by state, with those of no known state beside them', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Risk' }).click();
    await page.getByRole('link', { name: 'Its refusals' }).click();
    await settled(page);
    await expect(page.getByText('78 of the 78 parcels counted do not say how they were paid.')).toBeVisible();
    const table = await tableOf(byRegion);
    await expect(table.getByRole('row', { name: 'Kerala' })).toContainText('25.0%');
    const unknown = table.getByRole('row', { name: 'India, not more closely known' });
    await expect(unknown.getByRole('link', { name: /Refused/ })).toHaveText('2');
    await expectGood(page);
    await expectDrill(page, unknown.getByRole('link', { name: /With an outcome/ }));
  });
});
