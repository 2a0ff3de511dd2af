import { createHash, randomUUID } from 'node:crypto';
import { link, realpath, rename, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket's path must fit the kernel's 108 bytes (104 on macOS), its end mark included. */
const LONGEST_PATH = 100;
const ANSWER_WITHIN_MS = 2_000;
const ATTEMPTS = 5;

export class DataInUse extends Error {
  override readonly name = 'DataInUse';
  constructor(folder: string, pid: string) {
    super(`${folder} is already in use by another Doorstep process (${pid ? `pid ${pid}` : 'busy'}).`);
  }
}

const failedWith = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

async function socketPath(folder: string): Promise<string> {
  const real = await realpath(folder);
  const inside = join(real, 'lock.sock');
  if (Buffer.byteLength(inside) <= LONGEST_PATH) return inside;
  return join(tmpdir(), `doorstep-${createHash('sha256').update(real).digest('hex').slice(0, 24)}.sock`);
}

/** @returns nothing where the path is taken, be it by a living process or by what a dead one left */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => socket.destroy());
      socket.end(String(process.pid));
    });
    server.once('error', error => (failedWith(error, 'EADDRINUSE') ? resolve(undefined) : reject(error)));
    server.listen({ path }, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The owner's pid, `''` where it is alive but too busy to say, `null` where nobody listens. */
function ownerOf(path: string): Promise<string | null> {
  return new Promise(resolve => {
    let pid = '';
    const socket = connect(path);
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on('data', bytes => (pid += bytes.toString()));
    socket.on('error', error => resolve(failedWith(error, 'ECONNREFUSED', 'ENOENT') ? null : pid));
    socket.on('close', () => resolve(pid));
  });
}

/** Clears what a dead process left. Should a living one have taken the path in between, it is put back. */
async function removeStale(path: string): Promise<void> {
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(path, aside);
    if ((await ownerOf(aside)) !== null) await link(aside, path);
    await rm(aside);
  } catch (error) {
    if (!failedWith(error, 'ENOENT', 'EEXIST')) throw error;
  }
}

/**
 * Makes this process the only one on a data folder until it ends, however it ends: a listening socket dies with its
 * owner, so neither a crash nor a reused pid can leave the folder locked.
 * @returns how to give it back
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = await socketPath(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const server = await listen(path);
    if (server) return () => new Promise(resolve => server.close(() => resolve()));
    const owner = await ownerOf(path);
    if (owner !== null) throw new DataInUse(folder, owner);
    await removeStale(path);
  }
  throw new DataInUse(folder, '');
}
