import { expect, type Page, type Request } from '@playwright/test';

const underWay = new WeakMap<Page, Set<Request>>();

export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', request => requests.add(request));
  page.on('requestfinished', request => requests.delete(request));
  page.on('requestfailed', request => requests.delete(request));
}

const WAITING = '[aria-busy="true"], .MuiSkeleton-root, [role="progressbar"]';

/** A page that shows what it came to show: titled, answered, nothing loading, nothing moving. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator(WAITING)).toHaveCount(0);
  await expect.poll(() => underWay.get(page)?.size ?? 0, { message: 'requests under way' }).toBe(0);
  await expect(page.locator(WAITING)).toHaveCount(0);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
  });
}
