import type { RequestHandler } from 'express';
import { problem } from './problem.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const EVIDENCE = /^\/disputes\/[^/]+\/evidence\/?$/;

/** A browser says where a request comes from; a client that says nothing is none, and has no cookie to be abused. */
function isForeign(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export const refuseForeignWrites: RequestHandler = (req, _res, next) => {
  if (!READS.has(req.method) && isForeign(req.get('Sec-Fetch-Site'), req.get('Origin'), req.get('Host')))
    throw problem('cross-site');
  next();
};

const DEEPEST = 64;

/** Level by level: a walk that calls itself is what such a body would break. */
function isTooDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** No body of ours is nested deep; one that is would run whoever reads or hashes it out of stack. */
export const refuseDeepBodies: RequestHandler = (req, _res, next) => {
  if (isTooDeep(req.body)) throw problem('malformed-json');
  next();
};

/** Bodies are JSON and say so: other types are what a form of another site could send without a preflight. */
export const requireJson: RequestHandler = (req, _res, next) => {
  const mayCarry = !READS.has(req.method) && req.method !== 'DELETE';
  const isUpload = EVIDENCE.test(req.path) && req.is('multipart/form-data');
  if (mayCarry && !isUpload && !/^application\/json\s*(;|$)/i.test(req.get('Content-Type') ?? ''))
    throw problem('unsupported-media-type');
  next();
};
