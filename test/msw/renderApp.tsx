import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { App } from '../../src/App.tsx';
import { createI18nProvider, type AppLocale } from '../../src/providers/i18nProvider.ts';
import type { User } from '../../src/contract/records.ts';
import { server } from './server.ts';

export const seller: User = {
  id: 'usr_seller',
  version: 1,
  username: 'seller',
  name: 'Demo seller',
  role: 'seller',
  sellerId: 'sel_1',
  lead: false,
  conflicts: [],
  language: 'en',
  active: true,
  demo: true,
};

interface Where {
  /** Signed in as; nobody without. */
  readonly user?: User;
  readonly locale?: AppLocale;
}

/** The whole SPA at an address, as the browser would start it. */
export async function renderApp(path: string, { user, locale = 'en' }: Where = {}) {
  if (user) {
    localStorage.setItem('doorstep.session', '1');
    server.use(http.get('/api/session', () => HttpResponse.json({ user, may: {} })));
  }
  const i18nProvider = await createI18nProvider(locale);
  const router = createMemoryRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }], {
    initialEntries: [path],
    future: {
      v7_fetcherPersist: true,
      v7_normalizeFormMethod: true,
      v7_partialHydration: true,
      v7_relativeSplatPath: true,
      v7_skipActionErrorRevalidation: true,
    },
  });
  render(<RouterProvider router={router} future={{ v7_startTransition: false }} />);
  return { router, user: userEvent.setup() };
}
