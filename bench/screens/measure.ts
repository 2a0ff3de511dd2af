import type { Browser, Page } from '@playwright/test';
import { milliseconds, scriptWeight, settled, slowDown, visitor } from './browser.ts';

const ROWS = 'main tbody tr';
const NAVIGATIONS = 50;
const LISTS = ['orders', 'disputes', 'products'] as const;

/** kB of script for the first screen of one who has just signed in. */
export async function firstScreen(
  browser: Browser,
  url: string,
  what: string,
  username?: string,
): Promise<number> {
  const context = await visitor(browser, url, username);
  const page = await context.newPage();
  const weight = await scriptWeight(page, async () => {
    await page.goto('/');
    await settled(page, what);
  });
  await context.close();
  return weight;
}

/** From the address bar to a page that has settled, with an empty cache and a slow processor. */
export async function timeToReady(
  browser: Browser,
  url: string,
  what: string,
  username?: string,
): Promise<number> {
  const context = await visitor(browser, url, username);
  const page = await context.newPage();
  await slowDown(page);
  const took = await milliseconds(async () => {
    await page.goto('/', { waitUntil: 'commit' });
    await settled(page, what);
  });
  await context.close();
  return took;
}

/** Clicks, and waits until another page has come and settled. */
async function goTo(page: Page, link: string, what: string): Promise<void> {
  const title = page.locator('main h1').first();
  const before = await title.innerText();
  await page.locator(link).first().click();
  await title.filter({ hasNotText: before }).waitFor();
  await settled(page, what);
}

const toList = (page: Page, resource: string) => goTo(page, `nav a[href$="/${resource}"]`, ROWS);
const toDetail = (page: Page) => goTo(page, `${ROWS} a`, 'main h1');

/** Clicks of one who has just arrived: the code of the page is loaded on the way. */
export async function clicks(browser: Browser, url: string, username: string) {
  const context = await visitor(browser, url, username);
  const page = await context.newPage();
  await page.goto('/');
  await settled(page, 'main h1');
  await slowDown(page);
  const list = await milliseconds(() => toList(page, 'orders'));
  const detail = await milliseconds(() => toDetail(page));
  await context.close();
  return { list, detail };
}

/** MB of JavaScript heap after garbage collection: after the first round of lists, and after fifty navigations. */
export async function heap(browser: Browser, url: string, username: string) {
  const context = await visitor(browser, url, username);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
  };
  await page.goto('/');
  await settled(page, 'main h1');
  for (const resource of LISTS) await toList(page, resource);
  const before = await used();
  for (let n = LISTS.length; n < NAVIGATIONS; n += 1) await toList(page, LISTS[n % LISTS.length] ?? 'orders');
  const after = await used();
  await context.close();
  return { after, growth: after - before };
}
