import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawServer } from './rawServer.ts';
import { openStore } from './store.ts';

let folder = '';
let server: Server;
let base = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-raw-'));
  const secret = { id: 's', version: 1, userId: 'u', salt: 'salt', hash: 'very-secret' };
  const { store } = await openStore({ folder, seed: async () => ({ credentials: [secret] }) });
  await store.transaction(tx => tx.put('counters', { id: 'later', version: 1, value: 7 }, null));
  server = (await rawServer(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await store.close();
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('the copy is as new as the last acknowledged write', async () => {
  expect(await (await fetch(`${base}/counters/later`)).json()).toMatchObject({ value: 7 });
});

test('no way leads to what could open an account', async () => {
  for (const path of ['/db', '/credentials', '/credentials/s', '/users?_embed=credentials'])
    expect(await (await fetch(base + path)).text()).not.toContain('very-secret');
});

test('nothing can be written', async () => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/counters`, { method: 'POST', headers, body: '{"id":"new"}' });
  expect(answer.status).toBe(403);
});
