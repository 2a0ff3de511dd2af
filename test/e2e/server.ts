import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEMPLATE } from './paths.ts';

/** A marketplace of one's own, copied from the seeded one; nobody sees what is done to it. */
export function ownMarketplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-story-'));
  cpSync(TEMPLATE, folder, { recursive: true });
  return folder;
}

const runTsx = (file: string, folder: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { ...process.env, DOORSTEP_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Everything a command of the project prints, once it has ended well. */
export async function runToEnd(file: string, folder: string, ...args: readonly string[]): Promise<string> {
  const child = runTsx(file, folder, ...args);
  let said = '';
  child.stdout?.on('data', chunk => (said += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${said}`);
  return said;
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', chunk => {
      said += String(chunk);
      const address = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`The server stopped before it was ready: ${said}`)));
  });

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a folder on a free port; stopping it removes the folder. */
export async function serve(folder: string): Promise<RunningServer> {
  const child = runTsx('mock-api/server.ts', folder);
  const url = await addressOf(child);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
