import { Router } from 'express';
import { commandDispute, sendMessage, showCommands } from './commands/disputes.ts';
import { commandOrder } from './commands/orders.ts';
import { commandPolicy, startPolicy } from './commands/policies.ts';
import type { Deps } from './deps.ts';
import { handle } from './handle.ts';

/** What changes by rules and not by writing fields. */
export function commandRoutes(deps: Deps): Router {
  const router = Router();
  router.get('/disputes/:id/commands', handle(deps, showCommands));
  router.post('/disputes/:id/commands', handle(deps, commandDispute));
  router.post('/disputes/:id/messages', handle(deps, sendMessage));
  router.post('/orders/:id/commands', handle(deps, commandOrder));
  router.post('/cod-policies', handle(deps, startPolicy));
  router.post('/cod-policies/:id/commands', handle(deps, commandPolicy));
  return router;
}
