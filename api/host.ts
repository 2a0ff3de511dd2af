import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import compression from 'compression';
import express, { type Application } from 'express';
import helmet from 'helmet';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { keepDeadlines } from './deadlines.ts';
import type { Deps } from './deps.ts';
import type { Env } from './env.ts';
import { sweepTemp } from './evidence/files.ts';
import { pages } from './pages.ts';

const DEADLINES_EVERY = 15_000;
const LAST_ANSWERS = 5_000;

/** The hash is the empty string's: with it emotion may add its empty style elements, and no inline style has any effect. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const securityHeaders = (production: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", EMPTY_STYLE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: production,
  });

/** The whole site on an app: headers, compression, API, pages. */
export async function createSite(
  deps: Deps,
  distDir: string,
  app: Application = express(),
): Promise<Application> {
  app.use(securityHeaders(deps.production), compression());
  createApp(deps, app);
  app.use(pages(await loadAssets(distDir)));
  return app;
}

/** Whoever read the README could sign in with these. @throws Error of one line in production */
async function demoAccounts({ store, production }: Deps): Promise<readonly string[]> {
  const demo = (await store.all('users')).filter(user => user.demo).map(user => user.username);
  if (production && demo.length > 0)
    throw new Error(`Demo accounts (${demo.join(', ')}) must not be served with NODE_ENV=production.`);
  return demo;
}

async function listen(app: Application, { port, host }: Env): Promise<Server> {
  const server = createServer(app).listen(port, host);
  await once(server, 'listening');
  return server;
}

const addressOf = (server: Server, host: string): string => {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : '';
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
};

export interface Running {
  readonly address: string;
  /** Ends what is under way, then closes the storage: nothing acknowledged is lost. */
  readonly stop: () => Promise<void>;
}

/** Serves until stopped. @param app the storage's own app, if it brings one */
export async function startHost(deps: Deps, env: Env, distDir: string, app?: Application): Promise<Running> {
  const demo = await demoAccounts(deps);
  await sweepTemp(deps.dataDir);
  const server = await listen(await createSite(deps, distDir, app), env);
  const stopDeadlines = keepDeadlines(deps, DEADLINES_EVERY);
  const address = addressOf(server, env.host);
  console.log(`Doorstep is at ${address}`);
  if (demo.length > 0) console.log(`Demo accounts, password "doorstep": ${demo.join(', ')}`);
  const stop = async () => {
    const closed = new Promise(resolve => server.close(resolve));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref();
    await Promise.all([closed, stopDeadlines()]);
    await deps.store.close();
  };
  return { address, stop };
}

/** Ctrl-C and the service manager's stop end it in order; asked a second time, at once. */
export function stopOnSignals({ stop }: Running): void {
  let asked = false;
  const end = () => {
    if (asked) process.exit(1);
    asked = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('Stopping failed:', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
