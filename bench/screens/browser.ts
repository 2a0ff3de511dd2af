import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

const SLOWER = 4;
const PATIENCE_MS = 60_000;
/** What a page shows while it is still at work. */
const BUSY = ':is([role="progressbar"], [aria-busy="true"], .MuiSkeleton-root)';

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
}

/** A fresh visitor, signed in if there is a name, with an empty cache. */
export async function visitor(browser: Browser, url: string, username?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  if (!username) return context;
  const answer = await context.request.post('/api/session', { data: { username, password: 'doorstep' } });
  // Like a browser that has signed in before: the app asks the server who is there only where this is set.
  await context.addInitScript("localStorage.setItem('doorstep.session', '1')");
  if (!answer.ok()) throw new Error(`${username} could not sign in: ${answer.status()}`);
  return context;
}

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Until `what` is there and nothing on the page is at work any more. */
export const settled = (page: Page, what: string): Promise<unknown> =>
  page.waitForSelector(`body:not(:has(${BUSY})) ${what}`, { timeout: PATIENCE_MS });

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const sizes = new Map<string, number>();

/** What the scripts of a visit weigh in kB when sent with brotli, whatever the server at hand compresses with. */
export async function scriptWeight(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', response => {
    if (response.request().resourceType() !== 'script') return;
    const known = sizes.get(response.url());
    bodies.push(
      known === undefined
        ? response.body().then(body => {
            const size = brotliCompressSync(body).length;
            sizes.set(response.url(), size);
            return size;
          })
        : Promise.resolve(known),
    );
  });
  await visit();
  await page.waitForLoadState('networkidle');
  return (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0) / 1000;
}
