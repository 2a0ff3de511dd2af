import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { TEMPLATE } from './paths.ts';

interface Server {
  readonly url: string;
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(`The server stopped before it was ready: ${said}`);
}

export const test = base.extend<{ quietConsole: void }, { server: Server }>({
  server: [
    // Playwright reads which fixtures are wanted from the destructuring, so an empty one has to stand.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'doorstep-story-'));
      cpSync(TEMPLATE, data, { recursive: true });
      const child = spawn(process.execPath, ['--import', 'tsx', 'mock-api/server.ts'], {
        env: { ...process.env, DOORSTEP_DATA: data, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await use({ url: await addressOf(child) });
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  /** Any error or warning in the browser's console fails the story. */
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', error => said.push(`exception: ${error.message}`));
      await use();
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export async function logIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Password').fill('doorstep');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** WCAG 2.2 AA by axe on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(node => node.html) }))).toEqual([]);
}

export { expect };
