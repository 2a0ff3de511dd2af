import type { Locator, Page } from '@playwright/test';
import { expectGood } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { settled } from './settled.ts';

// The browser itself notes that a wrong password was refused.
test.use({ mayBeSaid: /status of 401/ });

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === document.activeElement);

/** Tab by tab, as someone without a mouse gets there, and with the focus to be seen on arrival. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 200; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(target)) break;
  }
  await expect(target).toBeFocused();
  const outlined = await target.evaluate(element => {
    const field = element.closest('.MuiInputBase-root') ?? element;
    const rim = field.querySelector('fieldset');
    return (
      getComputedStyle(field).outlineStyle !== 'none' || (rim && getComputedStyle(rim).borderWidth === '2px')
    );
  });
  expect(outlined, 'the focus is seen').toBe(true);
}

test('Without a mouse: sign in, read a list, open one of its orders', async ({ page }) => {
  await test.step('sign in, the first time with a wrong password', async () => {
    await page.goto('/');
    await expectGood(page);
    await tabTo(page, page.getByLabel('Username'));
    await page.keyboard.type('manager');
    await tabTo(page, page.getByLabel('Password'));
    await page.keyboard.type('doormat');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('The user name or the password is wrong.');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('doorstep');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  await test.step('open the orders', async () => {
    await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }));
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orders');
  });

  await test.step('skip the menu and open the first row', async () => {
    await page.reload();
    await settled(page);
    await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    const first = page.getByRole('table').getByRole('link').first();
    const number = await first.innerText();
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  });

  await test.step('and go back to the same list', async () => {
    await page.goBack();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orders');
  });

  await test.step('sign out', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Account of/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
});
