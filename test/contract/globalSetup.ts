import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runToEnd, serve } from '../e2e/server.ts';
import { roles, signIn, type Cookies, type Role } from './client.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all files share, and a session of each account there. */
    url: string;
    cookies: Cookies;
    /** A seeded data folder to copy. */
    template: string;
  }
}

const ORDERS = 1_500;

async function cookiesAt(url: string): Promise<Cookies> {
  const signedIn: [Role, string][] = [];
  for (const role of roles) signedIn.push([role, await signIn(url, role)]);
  return Object.fromEntries(signedIn) as Cookies;
}

/** Seeds once a run and serves that; or drives the server at `DOORSTEP_URL`, whatever its storage is. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-contract-'));
  const template = join(folder, 'template');
  const given = process.env['DOORSTEP_URL'];
  const running = given ? null : await startSeeded(template, join(folder, 'shared'));
  const url = running?.url ?? given ?? '';
  provide('url', url);
  provide('template', template);
  provide('cookies', await cookiesAt(url));
  return async () => {
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startSeeded(template: string, folder: string) {
  await runToEnd('mock-api/seed/cli.ts', template, '--orders', String(ORDERS));
  cpSync(template, folder, { recursive: true });
  return serve(folder);
}
