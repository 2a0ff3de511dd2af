import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../src/domain/access/types.ts';
import type { Instant } from '../src/domain/shared/instant.ts';
import type { User } from '../src/contract/records.ts';
import type { Deps } from './deps.ts';
import { once } from './idempotency.ts';
import { problem, type ProblemError } from './problem.ts';
import { authenticate } from './session.ts';
import type { Tx } from './store.ts';

/** What a handler answers; `body` is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What a repeated request gets instead of `body`, where `body` holds a secret that is shown once. */
  readonly replay?: unknown;
}

/** One request of someone who is signed in. */
export interface Ctx {
  readonly deps: Deps;
  readonly req: Request;
  readonly res: Response;
  readonly user: User;
  readonly actor: Actor;
  /** Read once: everything a request does happens at one instant. */
  readonly now: Instant;
  /** A part of the path, as in `/disputes/:id`. */
  param(name: string): string;
  /** The JSON body by its schema. @throws ProblemError 422 naming each field that is wrong */
  body<T>(schema: z.ZodType<T>): T;
  /**
   * Runs one transaction. With an `Idempotency-Key` its answer is stored in the same transaction, and a repeated
   * request gets that answer without running `fn`.
   * @param fingerprint what tells this request's body from another's, where it is not JSON
   */
  write(fn: (tx: Tx) => Promise<Answer>, fingerprint?: string): Promise<Answer>;
}

/** Answers, or sends the response itself (a file) and answers nothing. */
export type Handler = (ctx: Ctx) => Promise<Answer | undefined>;
export type OpenHandler = (req: Request, res: Response) => Promise<Answer | undefined>;

export const answer = (status: number, body: unknown, headers: Answer['headers'] = {}): Answer => ({
  status,
  body,
  headers,
});

export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw problem('invalid', {
    violations: parsed.error.issues.map(issue => ({
      path: issue.path.join('.'),
      code: issue.code,
      message: issue.message,
    })),
  });
}

export function sendAnswer(res: Response, { status, body, headers = {} }: Answer): void {
  res.status(status).set(headers).json(body);
}

export function sendProblem(res: Response, error: ProblemError): void {
  res
    .status(error.problem.status)
    .set(error.headers)
    .type('application/problem+json')
    .send(JSON.stringify(error.problem));
}

/** The one wrapper of asynchronous handlers, for those who need not be signed in. */
export const handleOpen =
  (fn: OpenHandler): RequestHandler =>
  (req: Request, res: Response, next: NextFunction) => {
    fn(req, res).then(result => {
      if (result) sendAnswer(res, result);
    }, next);
  };

/**
 * The same for everyone who is signed in; others get 401 before anything is looked at.
 * Mounting: a file exports `…Routes(deps: Deps): Router`, and `app.ts` mounts it under `/api`.
 */
export const handle = (deps: Deps, fn: Handler): RequestHandler =>
  handleOpen(async (req, res) => {
    const now = deps.clock();
    const { user, actor } = await authenticate(deps, req, res, now);
    return fn({
      deps,
      req,
      res,
      user,
      actor,
      now,
      param: name => req.params[name] ?? '',
      body: schema => parseBody(schema, req.body),
      write: (work, fingerprint) => once({ deps, req, user, now }, work, fingerprint),
    });
  });
