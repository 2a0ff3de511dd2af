import { Router } from 'express';
import { openApiDocument } from '../src/contract/openapi.ts';
import { answer, handleOpen } from './handle.ts';

export function openapiRoutes(): Router {
  const document = openApiDocument();
  const router = Router();
  router.get(
    '/openapi.json',
    handleOpen(async () => answer(200, document)),
  );
  return router;
}
