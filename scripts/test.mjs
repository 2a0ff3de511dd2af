// `npm test`: unit, property, component and contract tests in vitest, then the stories of use in a real browser, then
// one line with the totals of both. Arguments go to vitest alone: `npm test -- src/domain` runs just those tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const CACHE = 'node_modules/.cache/test';
rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });

const run = (command, args, env = {}) =>
  spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

const read = file => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const chosen = process.argv.slice(2);
const vitestFile = `${CACHE}/vitest.json`;
const vitestOk = run('vitest', [
  'run',
  ...chosen,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestFile}`,
]);
const vitest = read(vitestFile);
let passed = vitest?.numPassedTests ?? 0;
let failed = vitest?.numFailedTests ?? 0;
let ok = vitestOk;

const chromiumOrNone = async () => {
  try {
    return { path: await findChromium() };
  } catch (error) {
    console.error(`No Chromium for the stories: ${error.message} Name one in CHROMIUM_PATH.`);
    return undefined;
  }
};

if (chosen.length === 0) {
  const storiesFile = `${CACHE}/stories.json`;
  const chromium = await chromiumOrNone();
  const storiesOk =
    chromium !== undefined &&
    run('vite', ['build', '--logLevel', 'warn']) &&
    run('playwright', ['test'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: storiesFile,
      ...(chromium.path ? { CHROMIUM_PATH: chromium.path } : {}),
    });
  const stats = read(storiesFile)?.stats;
  passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  failed += stats?.unexpected ?? 0;
  ok = ok && storiesOk;
}

// A run that died before it counted anything is a failure too.
if (!ok && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = ok ? 0 : 1;
