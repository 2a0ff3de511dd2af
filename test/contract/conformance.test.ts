import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { newBody } from './bodies.ts';
import { ownSite } from './site.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('simple-rest-conformance.mjs', import.meta.url));
const check = z.object({ id: z.string(), level: z.string(), status: z.string(), note: z.string() });
const outcome = z.object({ results: z.array(check) });

let site: Awaited<ReturnType<typeof ownSite>>;
beforeAll(async () => void (site = await ownSite()));
afterAll(() => site.stop());

const asked = [
  { as: 'admin', resource: 'platform-rules', field: 'citation' },
  { as: 'seller', resource: 'orders', writable: 'products', field: 'titleEn' },
] as const;

it.each(asked)('the real client finds nothing wrong with $resource', { timeout: 60_000 }, async options => {
  const { as, ...named } = options;
  const writable = 'writable' in options ? options.writable : options.resource;
  const report = join(tmpdir(), `doorstep-conformance-${process.pid}-${options.resource}.json`);
  const args = Object.entries({
    ...named,
    base: `${site.url}/api`,
    create: JSON.stringify(newBody(writable)),
    header: `Cookie: ${site.cookies[as]}`,
    json: report,
  }).flatMap(([name, value]) => [`--${name}`, value]);
  await run(process.execPath, [script, ...args, '--idempotency']).catch(() => undefined);
  const { results } = outcome.parse(JSON.parse(await readFile(report, 'utf8')));
  await rm(report);
  const failed = results.filter(({ status }) => status === 'FAIL');
  const passed = (level: string) => results.filter(one => one.level === level && one.status === 'pass');
  expect(failed).toEqual([]);
  expect(passed('SHOULD').length).toBeGreaterThanOrEqual(20);
  // Without CORS, on one origin, the script skips the one check of it.
  expect(results.filter(({ status }) => status === 'skip').map(({ id }) => id)).toEqual(['E3']);
});
