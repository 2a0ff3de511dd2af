import jsonServer from 'json-server';
import { fileURLToPath } from 'node:url';
import { readEnv } from '../api/env.ts';
import { startHost, stopOnSignals } from '../api/host.ts';
import { openMarketplace } from './marketplace.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

try {
  const env = readEnv(process.env);
  stopOnSignals(await startHost(await openMarketplace(env), env, DIST, jsonServer.create()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
