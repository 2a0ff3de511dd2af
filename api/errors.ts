import type { ErrorRequestHandler } from 'express';
import { sendProblem } from './handle.ts';
import { problem, ProblemError } from './problem.ts';
import { VersionConflict } from './store.ts';

/** Errors of Express and its body parser carry a status and sometimes a type. */
function fromExpress(error: object): ProblemError | null {
  const { type, status } = { type: undefined, status: undefined, ...error };
  if (type === 'entity.parse.failed') return problem('malformed-json');
  if (type === 'entity.too.large') return problem('body-too-large');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return problem('unsupported-media-type');
  return typeof status === 'number' && status >= 400 && status < 500 ? problem('bad-request') : null;
}

export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof VersionConflict)
    return problem('version-conflict', { facts: { version: error.actual } });
  const known = error instanceof Error ? fromExpress(error) : null;
  if (known) return known;
  console.error(error);
  return problem('internal');
}

/** Every failure leaves here as a problem; what went wrong inside stays in the log. */
export const answerErrors: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) next(error);
  else sendProblem(res, toProblem(error));
};
