import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../test/builders/memoryStore.ts';
import { at, buildUser } from '../test/builders/marketplace.ts';
import { startHost, type Running } from './host.ts';

const script = 'export const words = [];\n'.repeat(200);
let dist: string;
let running: Running;
const said: string[] = [];

const host = (production: boolean) =>
  startHost(
    {
      store: memoryStore({ users: [buildUser('seller', { sellerId: 'sel-1' })] }),
      clock: () => at,
      dataDir: dist,
      newId: () => 'new',
      production,
    },
    { port: 0, host: '127.0.0.1', dataDir: dist, production },
    dist,
  );

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'doorstep-dist-'));
  await mkdir(join(dist, 'assets'));
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>Doorstep</title>');
  await writeFile(join(dist, 'assets', 'index-abc123.js'), script);
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  running = await host(false);
  log.mockRestore();
});
afterAll(async () => {
  await running.stop();
  await rm(dist, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(running.address.replace('localhost', '127.0.0.1') + path, { headers });

describe('the host', () => {
  it('says where it is and who may try it', () => {
    expect(said).toEqual([
      expect.stringMatching(/^Doorstep is at http:\/\/localhost:\d+$/),
      'Demo accounts, password "doorstep": seller',
    ]);
  });

  it('refuses demo accounts in production', async () => {
    await expect(host(true)).rejects.toThrow(/^Demo accounts \(seller\) must not be served/);
  });

  it('allows scripts and styles of its own only', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await get('/api/health')).headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('keeps what a hash names for ever, and asks again for the page', async () => {
    const asset = await get('/assets/index-abc123.js', { 'Accept-Encoding': 'br' });
    expect(asset.headers.get('Cache-Control')).toContain('immutable');
    expect(asset.headers.get('Content-Encoding')).toBe('br');
    expect(await asset.text()).toBe(script);
    const page = await get('/');
    expect(page.headers.get('Cache-Control')).toBe('no-cache');
    const known = { 'If-None-Match': page.headers.get('ETag') ?? '', 'Cache-Control': 'max-age=0' };
    const again = await get('/', known);
    expect(again.status).toBe(304);
  });

  it('sends plain bytes to who takes no brotli', async () => {
    const asset = await get('/assets/index-abc123.js', { 'Accept-Encoding': 'identity' });
    expect(asset.headers.get('Content-Encoding')).toBeNull();
    expect(await asset.text()).toBe(script);
  });

  it('keeps the compressed file for the next start', async () => {
    expect(await readdir(join(dist, 'assets'))).toContain('index-abc123.js.br');
    expect((await get('/assets/index-abc123.js.br')).status).toBe(404);
  });

  it.each(['/orders/ord-1', '/disputes?filter=x', '/login'])('serves the page at %s', async path => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Doorstep</title>');
  });

  it.each(['/assets/none.js', '/api/nothing/1/2', '/assets/..%2f..%2fpackage.json'])(
    'has nothing at %s',
    async path => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
