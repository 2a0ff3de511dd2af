import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { startDoorstep } from '../server.ts';
import { printTable, quantile } from '../table.ts';
import { startBareApp } from './bareApp.ts';
import { openBrowser } from './browser.ts';
import { clicks, firstScreen, heap, timeToReady } from './measure.ts';

const RUNS = 3;
const USERS = ['seller', 'mediator', 'manager', 'admin'] as const;
const BARE_READY = 'tbody tr';
const HOME_READY = 'main h1';

async function median(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return quantile(values, 0.5);
}

async function firstScreens(browser: Browser, url: string, bareUrl: string): Promise<void> {
  const bare = await firstScreen(browser, bareUrl, BARE_READY);
  const bareReady = await median(() => timeToReady(browser, bareUrl, BARE_READY));
  const rows: (string | number)[][] = [['bare react-admin list page', bare, '1.00', bareReady]];
  for (const user of USERS) {
    const weight = await firstScreen(browser, url, HOME_READY, user);
    const ready = await median(() => timeToReady(browser, url, HOME_READY, user));
    rows.push([`${user}, home`, weight, (weight / bare).toFixed(2), ready]);
  }
  printTable('First screen', ['', 'script kB (brotli)', '× bare', `ready, 4 × slower, ms`], rows);
}

async function work(browser: Browser, url: string): Promise<void> {
  const list = await median(async () => (await clicks(browser, url, 'manager')).list);
  const detail = await median(async () => (await clicks(browser, url, 'manager')).detail);
  printTable(
    'Clicks, 4 × slower',
    ['', 'ms'],
    [
      ['click to list', list],
      ['click to detail', detail],
    ],
  );
  const { after, growth } = await heap(browser, url, 'manager');
  printTable(
    'JavaScript heap',
    ['', 'MB'],
    [
      ['after 50 navigations', after],
      ['growth since the third', growth],
    ],
  );
}

/** What a browser loads and how soon it is ready, beside a bare react-admin page built in the same run. */
export async function benchScreens(): Promise<void> {
  await build({ logLevel: 'error' });
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-screens-'));
  const [bare, doorstep, browser] = await Promise.all([startBareApp(), startDoorstep(folder), openBrowser()]);
  try {
    await firstScreens(browser, doorstep.url, bare.url);
    await work(browser, doorstep.url);
  } finally {
    await Promise.all([browser.close(), bare.stop(), doorstep.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
}
