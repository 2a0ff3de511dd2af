import { recordSchemas } from '../../src/contract/records.ts';
import { roles } from '../../src/domain/access/types.ts';
import { chooseTheme, expectNoSidewaysScroll, expectNoViolations, expectWorded } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { logIn, menuOf, openFromMenu } from './people.ts';
import { settled } from './settled.ts';
import type { Page } from '@playwright/test';

const isResource = (name: string): boolean => Object.keys(recordSchemas).includes(name);

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function speak(page: Page, language: '中文' | 'EN'): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: language, exact: true }).click();
  await settled(page);
}

async function expectGoodOn(page: Page, screen: typeof wide): Promise<void> {
  await page.setViewportSize(screen);
  await settled(page);
  await expectNoSidewaysScroll(page);
  await expectWorded(page);
}

/** Both widths and both languages; axe on the two corners that share least. */
async function expectGood(page: Page): Promise<void> {
  await expectGoodOn(page, wide);
  await expectNoViolations(page, 'light');
  await speak(page, '中文');
  await expectGoodOn(page, wide);
  await expectGoodOn(page, phone);
  await chooseTheme(page, 'dark');
  await expectNoViolations(page, 'dark');
  await chooseTheme(page, 'light');
  await speak(page, 'EN');
  await expectGoodOn(page, phone);
  await page.setViewportSize(wide);
}

test.use({ viewport: wide });
test.describe.configure({ mode: 'parallel' });

for (const role of roles)
  test(`Every page in the menu of a ${role} is accessible, worded and fits`, async ({ page }) => {
    await logIn(page, role);
    const targets = await menuOf(page);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets)
      await test.step(target, async () => {
        await openFromMenu(page, target);
        await expectGood(page);
      });
  });

/** The page of the first record of a list, where there is one. */
async function openFirst(page: Page): Promise<boolean> {
  const first = page.getByRole('main').getByRole('table').first().getByRole('link').first();
  if (!(await first.isVisible())) return false;
  await first.click();
  await settled(page);
  return true;
}

// Between them they see a record of every kind, and as its owner does.
for (const role of ['seller', 'admin'] as const)
  test(`The first record of every list of a ${role} is accessible, worded and fits`, async ({ page }) => {
    await logIn(page, role);
    const lists = (await menuOf(page)).filter(target => isResource(target.slice(1)));
    expect(lists.length).toBeGreaterThan(10);
    for (const target of lists)
      await test.step(target, async () => {
        await openFromMenu(page, target);
        if (await openFirst(page)) await expectGood(page);
      });
  });
