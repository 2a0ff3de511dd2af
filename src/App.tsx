import { useMemo } from 'react';
import { CoreAdminUI, Resource, type I18nProvider } from 'ra-core';
import { AdminContext, Notification } from 'react-admin';
import { authProvider } from './providers/authProvider.ts';
import { dataProvider } from './providers/dataProvider.ts';
import { createStore } from './providers/store.ts';
import { Dashboard } from './dashboard/Dashboard.tsx';
import { orders } from './resources/orders/index.ts';
import { LoginPage } from './ui/auth/LoginPage.tsx';
import { Layout } from './ui/layout/Layout.tsx';
import { AccessDenied, AuthenticationError, NotFound } from './ui/Message.tsx';
import { Loading } from './ui/PageSkeleton.tsx';
import { createQueryClient } from './ui/queryClient.ts';
import { darkTheme, lightTheme } from './ui/theme/theme.ts';

export function App({ i18nProvider }: { readonly i18nProvider: I18nProvider }) {
  const { queryClient, store } = useMemo(
    () => ({ queryClient: createQueryClient(), store: createStore() }),
    [],
  );
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CoreAdminUI
        dashboard={Dashboard}
        layout={Layout}
        loginPage={LoginPage}
        loading={Loading}
        catchAll={NotFound}
        accessDenied={AccessDenied}
        authenticationError={AuthenticationError}
        title="Doorstep"
        requireAuth
        disableTelemetry
      >
        <Resource {...orders} />
      </CoreAdminUI>
      <Notification />
    </AdminContext>
  );
}
