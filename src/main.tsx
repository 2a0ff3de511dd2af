import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App.tsx';
import { createI18nProvider, storedLocale } from './providers/i18nProvider.ts';

const i18nProvider = await createI18nProvider(storedLocale());
const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }], {
  future: {
    v7_fetcherPersist: true,
    v7_normalizeFormMethod: true,
    v7_partialHydration: true,
    v7_relativeSplatPath: true,
    v7_skipActionErrorRevalidation: true,
  },
});
const root = document.querySelector('#root');
// As transitions, react-admin's redirect to the login page repeats itself hundreds of times.
if (root) createRoot(root).render(<RouterProvider router={router} future={{ v7_startTransition: false }} />);
