import { mkdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { TEMPLATE } from './paths.ts';

/** Seeds the marketplace once; every worker copies it, so that no story sees what another one did. */
export default function globalSetup(): void {
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', 'mock-api/seed/cli.ts', '--orders', '3000', '--force'], {
    env: { ...process.env, DOORSTEP_DATA: TEMPLATE },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
