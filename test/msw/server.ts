import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** A list in the wire's form. */
export const page = (resource: string, rows: readonly unknown[], total = rows.length) =>
  HttpResponse.json([...rows], { headers: { 'Content-Range': `${resource} 0-${rows.length}/${total}` } });

/** The API as screens see it; each test adds the answers it is about. */
export const server = setupServer(
  http.get('/api/categories', () => page('categories', [])),
  http.get('/api/health', () =>
    HttpResponse.json({ id: 'health', status: 'ok', now: '2026-11-20T12:00:00.000Z', demo: true }),
  ),
);

/** A problem in the wire's form. */
export const problem = (status: number, code: string, more: Readonly<Record<string, unknown>> = {}) =>
  HttpResponse.json(
    {
      type: `urn:doorstep:problem:${code}`,
      title: code,
      status,
      code,
      detail: `detail of ${code}`,
      message: `detail of ${code}`,
      ...more,
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
