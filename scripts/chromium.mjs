// Finds a Chromium for browser tests and benches: one that is named, one that is installed, Debian's package where we
// are root, and elsewhere the one Playwright offers. `node scripts/chromium.mjs` prints the path it would use.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** A machine without a display, a sandbox or a way out needs all of these. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runnable = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(runnable);
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error('Installing chromium-headless-shell from Debian …');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'],
    quiet,
  );
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath()))
    execFileSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { stdio: 'inherit' });
  return undefined;
}

/**
 * @returns {Promise<string | undefined>} a path for Playwright's `executablePath`; `undefined` lets Playwright use its own
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = installed();
  if (found) return found;
  try {
    installFromDebian();
  } catch (error) {
    console.error(`Debian's Chromium could not be installed: ${error.message}`);
  }
  return installed() ?? playwrightsOwn();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log((await findChromium()) ?? 'the one that Playwright brings');
