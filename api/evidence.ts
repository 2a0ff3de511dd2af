import { Router } from 'express';

import { rowsWhere } from './commands/find.ts';
import type { Deps } from './deps.ts';
import { showEvidence } from './evidence/show.ts';
import { submitEvidence } from './evidence/submit.ts';
import { answer, handle, type Answer, type Ctx } from './handle.ts';
import { findInScope } from './items.ts';
import { problem } from './problem.ts';

export function evidenceRoutes(deps: Deps): Router {
  const router = Router();
  router.post('/disputes/:id/evidence', handle(deps, submitEvidence));
  router.get('/evidence/:id/duplicates', handle(deps, showDuplicates));
  router.get('/evidence/:id/:form(file|thumbnail|original)', handle(deps, showEvidence));
  return router;
}

/** The same bytes in another dispute: a warning for staff, never shown to a party. */
async function showDuplicates(ctx: Ctx): Promise<Answer> {
  const { store } = ctx.deps;
  const evidence = await findInScope(store, ctx, 'evidence', ctx.param('id'));
  if (ctx.user.role === 'seller') throw problem('forbidden');
  const same = await rowsWhere(store, 'evidence', { sha256: evidence.sha256 });
  const others = same.filter(item => item.disputeId !== evidence.disputeId);
  const disputes = await store.getMany(
    'disputes',
    others.map(item => item.disputeId),
  );
  const numbers = new Map(disputes.map(dispute => [dispute.id, dispute.number]));
  const duplicateOf = others.map(({ id, disputeId, side, submittedBy, receivedAt }) => ({
    id,
    disputeId,
    disputeNumber: numbers.get(disputeId) ?? null,
    side,
    submittedBy,
    receivedAt,
  }));
  return answer(200, { id: evidence.id, duplicateOf });
}
