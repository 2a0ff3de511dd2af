import sharp from 'sharp';
import type { Locator, Page } from '@playwright/test';
import { expectGood } from './checks.ts';
import { expect, test } from './fixtures.ts';
import { logIn } from './people.ts';
import { settled } from './settled.ts';

// Whoever comes second is refused, which the browser notes by itself.
test.use({ viewport: { width: 1440, height: 900 }, mayBeSaid: /status of 409/ });

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
const photo = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: 'grey', noise } })
    .jpeg()
    .toBuffer();

/** A line so slow that the way of a photo can be watched; -1 is as fast as it gets. */
async function uploadAt(page: Page, uploadThroughput: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput };
  await devTools.send('Network.emulateNetworkConditions', line);
}

async function choose(page: Page, box: Locator, option: string | RegExp): Promise<void> {
  await box.click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Of a list that stays open for more. */
async function pick(page: Page, box: Locator, option: string | RegExp): Promise<void> {
  await choose(page, box, option);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
}

async function writeDecision(page: Page, form: Locator): Promise<void> {
  await form.getByRole('spinbutton', { name: 'Buyer gets back' }).fill('40');
  await form.getByRole('spinbutton', { name: 'Platform' }).fill('10');
  await expect(form).toContainText('¥10.00 more is borne than the buyer gets.');
  await form.getByRole('spinbutton', { name: 'Seller' }).fill('30');
  await expect(form).toContainText('Adds up.');
  await expect(form).toContainText('Each finding must rest on evidence or on a policy clause.');
  await pick(page, form.getByLabel('Rests on this evidence'), 'Photo of the shipping label');
  await pick(page, form.getByRole('combobox', { name: 'Rests on these clauses' }), /match the listing/);
  await form.getByLabel('Reasons, as the parties will read them').fill('A part of it was as shown.');
}

test('A mediator decides on the evidence, a colleague upholds it, and the refund is in the books', async ({
  page,
  someoneElse,
}) => {
  await test.step('signs in, looks at the queue and takes the next case', async () => {
    await logIn(page, 'mediator');
    await expectGood(page);
    await page.getByRole('link', { name: 'Free cases' }).click();
    await settled(page);
    await expectGood(page);
    await page.getByRole('button', { name: 'Take next' }).click();
    await expect(panel(page, 'Clock')).toContainText('Decision');
  });

  await test.step('reads what happened and what both sides submitted', async () => {
    for (const name of ['Claim', 'What it is about', 'Delivery', 'Messages', 'Who has to show what'])
      await expect(panel(page, name)).toBeVisible();
    await expect(panel(page, 'Money')).toContainText('Held for this dispute');
    const picture = panel(page, 'Evidence').getByRole('button', { name: /^Open/ }).first();
    await picture.click();
    const viewer = page.getByRole('dialog');
    await expect(viewer.getByRole('img').first()).toBeVisible();
    await expectGood(page);
    await page.keyboard.press('Escape');
    await expect(picture).toBeFocused();
    await expectGood(page);
  });

  await test.step('files a photo that the buyer has sent, and sees it go', async () => {
    const sides = panel(page, 'Evidence').getByRole('heading', { name: /^Buyer \(\d+\)$/ });
    const before = Number(/\d+/.exec(await sides.innerText())?.[0]);
    const upload = panel(page, 'Add evidence');
    await choose(page, upload.getByRole('combobox'), 'Photo of the shipping label');
    await upload.getByLabel('Record it for the buyer').check();
    await uploadAt(page, 400_000);
    const choosing = page.waitForEvent('filechooser');
    await upload.getByRole('button', { name: 'Choose files' }).click();
    await (
      await choosing
    ).setFiles([
      { name: 'label.jpg', mimeType: 'image/jpeg', buffer: await photo() },
      { name: 'label.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
    ]);
    await expect(upload.getByRole('progressbar', { name: 'Sending label.jpg' })).toBeVisible();
    await expect(upload.getByRole('alert')).toContainText('label.svg');
    await uploadAt(page, -1);
    await expect(upload.getByText('in the file')).toBeVisible();
    await expect(sides).toHaveText(`Buyer (${before + 1})`);
    await expectGood(page);
  });

  const lead = await someoneElse();
  const assigning = lead.getByRole('dialog', { name: /^Assign/ });
  await test.step('meanwhile the lead opens the same case and is about to take it over', async () => {
    await logIn(lead, 'mediator2');
    await lead.goto(page.url());
    await lead.getByRole('button', { name: 'Assign' }).click();
    await choose(lead, assigning.getByRole('combobox', { name: 'To whom' }), 'Lead mediator');
  });

  await test.step('decides on a part of the price, borne by seller and platform', async () => {
    await page.getByRole('button', { name: 'Decide', exact: true }).first().click();
    const form = page.getByRole('dialog', { name: /^Decide/ });
    await writeDecision(page, form);
    await expect(form).toContainText('Buyer gets¥40.00');
    await expect(form.getByRole('table')).toContainText('Refund owed to buyer');
    await expectGood(page);
    await form.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(form).toBeHidden();
    await expect(panel(page, 'Decision')).toContainText('Seller ¥30.00 · Platform ¥10.00');
    await expect(panel(page, 'Clock')).toContainText('Appeal');
    await expectGood(page);
  });

  await test.step('the lead comes too late, and is told who was first', async () => {
    await assigning.getByRole('button', { name: 'Assign' }).click();
    await expect(assigning).toContainText('Demo mediator acted first (Decide');
    await expectGood(lead);
    await assigning.getByRole('button', { name: 'Cancel' }).click();
    await expect(panel(lead, 'Decision')).toContainText('Demo mediator');
  });

  await test.step('records the buyer’s appeal, which is not the mediator’s to judge', async () => {
    await page.getByRole('button', { name: 'Appeal', exact: true }).click();
    const form = page.getByRole('dialog', { name: /^Appeal/ });
    await form.getByLabel('Explanation').fill('Nobody asked me about the second photo.');
    await form.getByRole('button', { name: 'Appeal', exact: true }).click();
    await expect(form).toBeHidden();
    await expect(panel(page, 'What you can do')).toContainText(
      'Who has decided this case before may not handle it again.',
    );
  });

  await test.step('the lead takes the appeal and upholds the decision', async () => {
    await lead.reload();
    await lead.getByRole('button', { name: 'Take the case' }).click();
    const taking = lead.getByRole('dialog', { name: /^Take the case/ });
    await taking.getByRole('button', { name: 'Take the case' }).click();
    await expect(taking).toBeHidden();
    await lead.getByRole('button', { name: 'Uphold the decision' }).click();
    const upholding = lead.getByRole('dialog', { name: /^Uphold/ });
    await upholding.getByRole('textbox').fill('The second photo shows the same label.');
    await upholding.getByRole('button', { name: 'Uphold the decision' }).click();
    await expect(upholding).toBeHidden();
    await expect(lead.getByRole('main')).toContainText('Nobody is on the clock.');
  });

  await test.step('the refund is a record, in the ledger and in the timeline', async () => {
    await page.reload();
    await settled(page);
    await expect(panel(page, 'Timeline')).toContainText('Refund booked · ¥40.00');
    await expect(panel(page, 'Money')).toContainText('Held for this dispute¥0.00');
    await expectGood(page);
    await page.getByRole('link', { name: /ledger entries of this dispute/ }).click();
    await settled(page);
    await expect(page.getByRole('table')).toContainText('Dispute settled');
    await expectGood(page);
    await page.goBack();
    await panel(page, 'Money').getByRole('link', { name: '¥40.00' }).click();
    await settled(page);
    await expect(page.getByRole('main')).toContainText('¥40.00');
    await expectGood(page);
  });
});
