import type { Page } from '@playwright/test';
import { expectGood } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { logIn } from './people.ts';
import { settled } from './settled.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('A seller lets footwear go to Chaoyang on conditions and sees what a buyer there is offered', async ({
  page,
}) => {
  await test.step('signs in and finds what waits', async () => {
    await logIn(page, 'seller');
    await expectGood(page);
    const waiting = panel(page, 'What needs you').getByRole('link', { name: 'Disputes to answer' });
    const count = Number.parseInt(await waiting.innerText(), 10);
    await waiting.click();
    await settled(page);
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(count + 1);
    await expectGood(page);
  });

  await test.step('opens the policies and takes the published one into a draft', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'COD policies' }).click();
    await settled(page);
    await expectGood(page);
    await page.getByRole('button', { name: 'Change in a draft' }).click();
    await expect(page.getByText('You are editing version 3')).toBeVisible();
    await expect(panel(page, 'Compared with version 2')).toContainText('No difference.');
    await expectGood(page);
  });

  await test.step('adds a rule: footwear in Chaoyang up to ¥300, first-time buyers pay a fifth ahead', async () => {
    await page.getByRole('button', { name: 'Add rule' }).click();
    const form = page.getByRole('dialog', { name: 'New rule' });
    await form.getByRole('button', { name: 'A category' }).click();
    await form.getByRole('combobox', { name: 'Category' }).click();
    await page.getByRole('option', { name: 'Footwear' }).click();
    await form.getByRole('button', { name: /^Region/ }).click();
    const regions = page.getByRole('dialog', { name: 'Region' });
    await regions.getByRole('searchbox').fill('chaoyang');
    await regions.getByRole('treeitem', { name: '211300' }).click();
    await expect(regions).toBeHidden();
    await panel(page, 'Amounts and conditions').getByLabel('Maximum').fill('300');
    const newcomers = panel(page, 'First-time buyers').getByRole('group', { name: 'Deposit' });
    await newcomers.getByLabel('Percent').fill('120');
    await form.getByRole('button', { name: 'Save rule' }).click();
    await expect(newcomers.getByRole('alert')).toContainText('0 to 100');
    await newcomers.getByLabel('Percent').fill('20');
    await expect(form).toContainText('Footwear × Chaoyang · up to ¥300.00 · first-time buyers: deposit 20%');
    await expectGood(page);
    await form.getByRole('button', { name: 'Save rule' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('All changes are saved')).toBeVisible();
    await expect(panel(page, 'Compared with version 2')).toContainText('AddedFootwear × Chaoyang');
  });

  await test.step('publishes it with a note', async () => {
    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish version 3' });
    await dialog.getByLabel('What changes, and why').fill('Footwear sells in Chaoyang again');
    await expectGood(page);
    await dialog.getByRole('button', { name: 'Publish now' }).click();
    await expect(dialog).toBeHidden();
    const versions = panel(page, 'Versions').getByRole('listitem');
    await expect(versions.nth(0)).toContainText('Published');
    await expect(versions.nth(0)).toContainText('Footwear sells in Chaoyang again');
    await expect(versions.nth(1)).toContainText('Superseded');
    await expect(panel(page, 'Where COD is offered now')).toContainText(
      '9 products × 100 counties = 900 cells',
    );
    await expectGood(page);
  });

  await test.step('asks what a new buyer in Chaoyang County would see for one pair of boots', async () => {
    await page.getByRole('main').getByRole('link', { name: 'What would a buyer see?', exact: true }).click();
    await page.getByRole('button', { name: /^Delivery address/ }).click();
    const regions = page.getByRole('dialog', { name: 'Delivery address' });
    await regions.getByRole('searchbox').fill('211321');
    await regions.getByRole('treeitem', { name: 'Chaoyang County' }).click();
    await page.getByRole('combobox', { name: 'Add a product' }).fill('boots, large');
    await page.getByRole('option', { name: 'Snow boots, large' }).click();
    await panel(page, 'Buyer').getByRole('button', { name: 'New', exact: true }).click();
    const answer = panel(page, 'The answer');
    await expect(answer.getByRole('status')).toContainText('Offered with conditions');
    await expect(answer).toContainText('Deposit of ¥48.98 paid online');
    await expect(answer).toContainText('Courier collects¥195.92');
    await expect(panel(page, 'Reasons')).toContainText('Your conditions for first-time buyers apply.');
    await expectGood(page);
  });

  await test.step('two pairs are too much: the reason in words, and what would help', async () => {
    await page.getByLabel('Pieces of Snow boots, large').fill('2');
    const answer = panel(page, 'The answer');
    await expect(answer.getByRole('status')).toContainText('Not offered');
    await expect(panel(page, 'Reasons')).toContainText(
      'Your maximum is ¥300.00; this parcel would collect ¥391.84.',
    );
    await page.getByRole('button', { name: 'Buyer', exact: true }).click();
    await expect(panel(page, 'Reasons')).not.toContainText('risk');
    await expectGood(page);
    await page.getByRole('button', { name: 'Try it: Reduce the order to ¥375.00 or less' }).click();
    await expect(page.getByText('As if: Reduce the order to ¥375.00 or less')).toBeVisible();
    await expect(answer.getByRole('status')).toContainText('Offered with conditions');
    await expect(answer).toContainText('Courier collects¥300.00');
  });

  await test.step('sends the question to a colleague: the address holds it', async () => {
    await page.reload();
    await settled(page);
    await expect(page.getByLabel('Pieces of Snow boots, large')).toHaveValue('2');
    await expect(panel(page, 'The answer')).toContainText('Courier collects¥300.00');
    await expectGood(page);
  });
});
