import { z } from 'zod';
import type { Facts } from '../domain/shared/result.ts';

/** Problems of the wire itself and their status. A rule's refusal carries the rule's own code with status 422. */
export const problemStatus = {
  'bad-request': 400,
  'malformed-json': 400,
  'bad-query': 400,
  'bad-idempotency-key': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'cross-site': 403,
  'not-found': 404,
  'unknown-resource': 404,
  'method-not-allowed': 405,
  'in-use': 409,
  'version-conflict': 409,
  'duplicate-evidence': 409,
  'precondition-failed': 412,
  'body-too-large': 413,
  'file-too-large': 413,
  'unsupported-media-type': 415,
  'unsupported-file-type': 415,
  invalid: 422,
  'read-only': 422,
  'idempotency-mismatch': 422,
  'too-many-files': 422,
  'unreadable-file': 422,
  'version-required': 428,
  'too-many-attempts': 429,
  internal: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

const violationSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });
export type Violation = z.infer<typeof violationSchema>;

/** RFC 9457, with `message` and `errors` because react-admin's client shows only those. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  message: z.string(),
  errors: z.record(z.string(), z.string()).optional(),
  violations: z.array(violationSchema).optional(),
  /** What the detail was made from, for a translation of it. */
  facts: z
    .custom<Facts>(value => typeof value === 'object' && value !== null)
    .meta({ type: 'object' })
    .optional(),
  /** On a stale write: the version that stands, and the present values of the fields that would have been overwritten. */
  current: z.object({ version: z.number().int(), fields: z.record(z.string(), z.unknown()) }).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const problemType = (code: string): string => `urn:doorstep:problem:${code}`;
