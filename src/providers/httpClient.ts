import { fetchUtils, HttpError } from 'ra-core';
import type { Problem } from '../contract/problems.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- the wire's edge: each caller names the type it expects
  readonly json: any;
}

/** Any part may be missing: a proxy in between does not speak our problems. */
export type AnyProblem = Partial<Problem>;

/** The server could not be reached at all, or did not answer as one. */
export const OFFLINE = 0;

function withOurHeaders(options: fetchUtils.Options): fetchUtils.Options {
  const headers = new Headers(options.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  if (options.method === 'POST' && !headers.has('Idempotency-Key'))
    headers.set('Idempotency-Key', crypto.randomUUID());
  return { ...options, headers, credentials: 'same-origin' };
}

/** Every request of the SPA. A refusal comes back as an HttpError whose body is the problem. */
export async function httpClient(url: string, options: fetchUtils.Options = {}): Promise<Answer> {
  try {
    return await fetchUtils.fetchJson(url, withOurHeaders(options));
  } catch (error) {
    if (error instanceof HttpError || (error instanceof Error && error.name === 'AbortError')) throw error;
    throw new HttpError('problem.offline', OFFLINE, { code: 'offline' });
  }
}

export const getJson = async <T>(url: string, signal?: AbortSignal): Promise<T> =>
  (await httpClient(url, signal ? { signal } : {})).json;

export const postJson = async <T>(url: string, body: unknown): Promise<T> =>
  (await httpClient(url, { method: 'POST', body: JSON.stringify(body) })).json;

export const statusOf = (error: unknown): number | undefined =>
  error instanceof HttpError ? error.status : undefined;

export const problemOf = (error: unknown): AnyProblem | undefined =>
  error instanceof HttpError ? error.body : undefined;
