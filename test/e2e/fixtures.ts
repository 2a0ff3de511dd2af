import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { ownMarketplace, serve, type RunningServer } from './server.ts';
import { watchRequests } from './settled.ts';

interface Fixtures {
  /** What a console may say all the same, such as the browser's own note of a request that is refused on purpose. */
  readonly mayBeSaid: RegExp | null;
  readonly said: string[];
  /** Another person at another computer. */
  readonly someoneElse: () => Promise<Page>;
}

function watch(context: BrowserContext, said: string[]): void {
  context.on('page', watchRequests);
  context.on('console', message => {
    if (!['error', 'warning'].includes(message.type())) return;
    said.push(`${message.type()} at ${message.page()?.url() ?? '?'}: ${message.text()}`);
  });
  context.on('weberror', thrown => said.push(`exception: ${String(thrown.error())}`));
}

export const test = base.extend<Fixtures, { server: RunningServer }>({
  server: [
    // Playwright reads which fixtures are wanted from the destructuring, so an empty one has to stand.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serve(ownMarketplace());
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  mayBeSaid: [null, { option: true }],
  /** Any other error or warning in a console fails the story. */
  said: [
    async ({ mayBeSaid }, use) => {
      const said: string[] = [];
      await use(said);
      expect(said.filter(line => !mayBeSaid?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, said }, use) => {
    watch(context, said);
    await use(context);
  },
  someoneElse: async ({ browser, contextOptions, baseURL, said }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL ? { baseURL } : {}) });
      opened.push(context);
      watch(context, said);
      return context.newPage();
    });
    await Promise.all(opened.map(context => context.close()));
  },
});

export { expect };
