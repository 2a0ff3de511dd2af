// Finds a Chromium that Playwright can drive, or gets one: Debian's package as root, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap(name => folders.map(folder => join(folder, name))), ...MAC].find(runs);
}

const did = (command, ...args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  did('apt-get', 'update', '-qq');
  for (const name of NAMES.slice(0, 2))
    if (did('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name)) return installed();
  return undefined;
}

/** @returns {Promise<string>} the path of an executable Chromium */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!runs(given)) throw new Error(`CHROMIUM_PATH is not an executable file: ${given}`);
    return given;
  }
  const found = installed();
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (runs(chromium.executablePath())) return chromium.executablePath();
  console.error('No Chromium was found; installing one, which takes a minute.');
  const packaged = fromDebian();
  if (packaged) return packaged;
  const cli = new URL('../node_modules/playwright/cli.js', import.meta.url).pathname;
  if (
    did(process.execPath, cli, 'install', '--with-deps', 'chromium') ||
    did(process.execPath, cli, 'install', 'chromium')
  )
    return chromium.executablePath();
  throw new Error('No Chromium could be installed. Install one and set CHROMIUM_PATH to its path.');
}
