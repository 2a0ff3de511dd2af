import { Router } from 'express';
import { coverage } from './cod/coverage.ts';
import { evaluate } from './cod/evaluate.ts';
import type { Deps } from './deps.ts';
import { handle } from './handle.ts';

export function codRoutes(deps: Deps): Router {
  const router = Router();
  router.post('/cod/evaluate', handle(deps, evaluate));
  router.get('/cod/coverage', handle(deps, coverage));
  return router;
}
