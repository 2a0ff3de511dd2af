import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { settled } from './settled.ts';

type Theme = 'light' | 'dark';

/** Told as another tab's choice is, because a dialog may cover the switch. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(chosen => {
    const key = 'RaStoreDOORSTEP.theme';
    const newValue = JSON.stringify(chosen);
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
  }, theme);
  await settled(page);
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA by axe on the page as it stands. */
export async function expectNoViolations(page: Page, theme: Theme): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    // There are no frames to follow, which else costs a page of its own each time.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
  }));
  expect.soft(found, `axe, ${theme}, ${page.url()}`).toEqual([]);
}

/** Accessible in both themes; leaves the page in the light one. */
async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  await expectNoViolations(page, 'light');
  await chooseTheme(page, 'dark');
  await expectNoViolations(page, 'dark');
  await chooseTheme(page, 'light');
}

const keyOfATranslation = new RegExp(
  `(?<![\\w./-])(?:${Object.keys(en).join('|')})\\.[a-z]\\w*(?:\\.\\w+)*`,
  'g',
);
const leftover = /%\{\w+\}|\[object Object\]|\bNaN\b|\bundefined\b|Invalid Date/g;

/** No key in place of a text, no hole in one. */
export async function expectWorded(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  const found = [...(text.match(keyOfATranslation) ?? []), ...(text.match(leftover) ?? [])];
  expect.soft(found, `words, ${page.url()}`).toEqual([]);
}

/** Wide content scrolls in its own box; the document never does. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect
    .soft(wide, `width, ${page.url()} at ${page.viewportSize()?.width ?? 0} px`)
    .toBeLessThanOrEqual(room);
}

/** What every page of a story has to be, dialogs included. */
export async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectWorded(page);
  await expectNoSidewaysScroll(page);
}
