import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { RunningServer } from '../server.ts';

const SOURCE = fileURLToPath(new URL('../bare-app', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

const orders = Array.from({ length: 10 }, (_, n) => ({
  id: n,
  number: `LN-${n}`,
  status: 'paid',
  amount: n,
}));

async function answer(folder: string, path: string): Promise<{ type: string; body: string | Buffer }> {
  if (path.startsWith('/api/')) return { type: 'application/json', body: JSON.stringify(orders) };
  const type = TYPES[extname(path)];
  if (!type) return { type: 'text/html', body: await readFile(join(folder, 'index.html')) };
  return { type, body: await readFile(join(folder, path)) };
}

/** Builds the bare list page as Vite does by default, and serves it with ten orders. */
export async function startBareApp(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bare-'));
  await build({
    root: SOURCE,
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
  });
  const server = createServer((request, response) => {
    answer(folder, new URL(request.url ?? '/', 'http://bare').pathname).then(
      ({ type, body }) =>
        response.writeHead(200, { 'content-type': type, 'content-range': 'orders 0-9/10' }).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
