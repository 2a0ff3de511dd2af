import type { Request } from 'express';
import type { z } from 'zod';
import { parseStrictly } from '../commands/envelope.ts';
import { problem } from '../problem.ts';

/** The query of a report by its schema; `filter` is JSON. @throws ProblemError 400 */
export function readParams<T>(req: Request, schema: z.ZodType<T>): T {
  const raw = Object.fromEntries(new URLSearchParams(req.originalUrl.split('?')[1] ?? ''));
  const { filter, ...rest } = raw;
  return parseStrictly(schema, filter === undefined ? rest : { ...rest, filter: parseJson(filter) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const message = 'is not JSON';
    throw problem('bad-request', { violations: [{ path: 'filter', code: 'invalid_json', message }] });
  }
}
