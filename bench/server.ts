import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PASSWORD = 'doorstep';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  if (child.exitCode === null && child.kill('SIGTERM')) await exited;
}

/** json-server says its address before it listens. */
async function untilAnswering(url: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(url).then(
      answer => answer.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return url;
    await setTimeout(100);
  }
  throw new Error(`${url} does not answer`);
}

/** Starts a server as a process of its own, and waits until it answers where it said it would. */
async function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  address: RegExp,
): Promise<RunningServer> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    // Building with Vite has set it to production in this process, where demo accounts are refused.
    env: { ...process.env, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  let said = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    const url = address.exec(said)?.[1];
    if (!url) continue;
    child.stdout.resume();
    const reached = await untilAnswering(url.replace('localhost', '127.0.0.1'));
    return { url: reached, stop: () => stop(child) };
  }
  throw new Error(`${args.join(' ')} ended before it listened:\n${said}`);
}

export const startDoorstep = (folder: string): Promise<RunningServer> =>
  start(
    ['--import', 'tsx', 'mock-api/server.ts'],
    { DOORSTEP_DATA: folder, PORT: '0' },
    /(http:\/\/(?:localhost|127\.0\.0\.1):\d+)/,
  );

/** json-server 0.17.4's own command on a file, as its documentation starts it. */
export const startPlain = (file: string, port: number): Promise<RunningServer> =>
  start(
    ['node_modules/json-server/lib/cli/bin.js', file, '--port', String(port), '--host', '127.0.0.1'],
    {},
    /Home\s+(http:\/\/127\.0\.0\.1:\d+)/,
  );

/** @returns the session's cookie */
export async function signIn(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${username} could not sign in: ${answer.status}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
