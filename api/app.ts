import express, { Router, type Application } from 'express';
import { reachOf } from '../src/domain/access/can.ts';
import { verifyStoredAudit } from './audit.ts';
import { codRoutes } from './cod.ts';
import { commandRoutes } from './commands.ts';
import type { Deps } from './deps.ts';
import { answerErrors } from './errors.ts';
import { evidenceRoutes } from './evidence.ts';
import { answer, handle, handleOpen } from './handle.ts';
import { createItem, deleteItem, getItem, updateItem } from './items.ts';
import { listRecords, resourceOf } from './lists.ts';
import { openapiRoutes } from './openapi.ts';
import { problem } from './problem.ts';
import { reportRoutes } from './reports.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { refuseDeepBodies, refuseForeignWrites, requireJson } from './siteGuard.ts';

const BODY_LIMIT = '1mb';

/** One room of the API. */
export type Routes = (deps: Deps) => Router;

function recordRoutes(deps: Deps): Router {
  const router = Router();
  router
    .route('/:resource')
    .get(handle(deps, listRecords))
    .post(handle(deps, createItem))
    .all(
      handle(deps, async ctx => {
        resourceOf(ctx);
        throw problem('method-not-allowed', {
          facts: { method: ctx.req.method },
          headers: { Allow: 'GET, POST' },
        });
      }),
    );
  router
    .route('/:resource/:id')
    .get(handle(deps, getItem))
    .put(handle(deps, updateItem))
    .patch(handle(deps, updateItem))
    .delete(handle(deps, deleteItem))
    .all(
      handle(deps, async ctx => {
        resourceOf(ctx);
        throw problem('method-not-allowed', {
          facts: { method: ctx.req.method },
          headers: { Allow: 'GET, PUT, PATCH, DELETE' },
        });
      }),
    );
  return router;
}

function opsRoutes(deps: Deps): Router {
  const router = Router();
  router.get(
    '/health',
    handleOpen(async () => {
      const demo = (await deps.store.all('users')).some(user => user.demo);
      return answer(200, { id: 'health', status: 'ok', now: deps.clock(), demo });
    }),
  );
  router.get(
    '/audit/verify',
    handle(deps, async ({ actor }) => {
      if (reachOf(actor, 'read', 'audit-events') === 'none') throw problem('forbidden');
      return answer(200, { id: 'audit', ...(await verifyStoredAudit(deps.store)) });
    }),
  );
  return router;
}

/** Rooms with paths of their own; these stand before the generic ones. */
const rooms: readonly Routes[] = [
  sessionRoutes,
  opsRoutes,
  openapiRoutes,
  commandRoutes,
  evidenceRoutes,
  codRoutes,
  reportRoutes,
];

/**
 * The API under `/api`.
 * @param app the app to mount it on: a storage may bring its own
 */
export function createApp(
  deps: Deps,
  app: Application = express(),
  more: readonly Routes[] = [],
): Application {
  app.disable('x-powered-by');
  // Express's weak ETag never satisfies If-Match, and json-server's app indents.
  app.disable('etag');
  app.set('json spaces', 0);
  const api = Router();
  api.use((_req, res, next) => {
    res.set({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
    next();
  });
  api.use(refuseForeignWrites, requireJson, express.json({ limit: BODY_LIMIT, type: 'application/json' }));
  api.use(refuseDeepBodies);
  for (const routes of [...rooms, ...more, recordRoutes]) api.use(routes(deps));
  api.use(
    handleOpen(async () => {
      throw problem('unknown-resource');
    }),
  );
  api.use(answerErrors);
  app.use('/api', api);
  return app;
}
