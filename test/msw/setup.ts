import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server.ts';
import { forget } from '../../src/providers/session.ts';

// Slow machines: what a screen shows in the end counts, not how soon.
configure({ asyncUtilTimeout: 10_000 });

if (typeof window !== 'undefined') {
  window.scrollTo = () => undefined;
  window.matchMedia = query => ({
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  forget();
  localStorage.clear();
  server.resetHandlers();
});
afterAll(() => server.close());
