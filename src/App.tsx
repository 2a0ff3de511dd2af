import { lazy, useMemo } from 'react';
import { CoreAdminUI, CustomRoutes, Resource, type I18nProvider } from 'ra-core';
import { AdminContext, Notification } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './providers/authProvider.ts';
import { dataProvider } from './providers/dataProvider.ts';
import { createStore } from './providers/store.ts';
import { Dashboard } from './dashboard/Dashboard.tsx';
import { apiKeys } from './resources/api-keys/index.ts';
import { auditEvents } from './resources/audit-events/index.ts';
import { buyers } from './resources/buyers/index.ts';
import { carrierCoverage } from './resources/carrier-coverage/index.ts';
import { carriers } from './resources/carriers/index.ts';
import { categories } from './resources/categories/index.ts';
import { codPolicies } from './resources/cod-policies/index.ts';
import { disputes } from './resources/disputes/index.ts';
import { evidence } from './resources/evidence/index.ts';
import { imports } from './resources/imports/index.ts';
import { ledgerEntries } from './resources/ledger-entries/index.ts';
import { messages } from './resources/messages/index.ts';
import { orders } from './resources/orders/index.ts';
import { paymentMethods } from './resources/payment-methods/index.ts';
import { platformRules } from './resources/platform-rules/index.ts';
import { products } from './resources/products/index.ts';
import { proposals } from './resources/proposals/index.ts';
import { refunds } from './resources/refunds/index.ts';
import { regions } from './resources/regions/index.ts';
import { remittances } from './resources/remittances/index.ts';
import { sellers } from './resources/sellers/index.ts';
import { users } from './resources/users/index.ts';
import { LoginPage } from './ui/auth/LoginPage.tsx';
import { Layout } from './ui/layout/Layout.tsx';
import { AccessDenied, AuthenticationError, NotFound } from './ui/Message.tsx';
import { Loading } from './ui/PageSkeleton.tsx';
import { createQueryClient } from './ui/queryClient.ts';
import { darkTheme, lightTheme } from './ui/theme/theme.ts';

const BuyerPreview = lazy(() => import('./resources/cod-policies/preview/BuyerPreview.tsx'));
const RiskPage = lazy(() => import('./dashboard/risk/RiskPage.tsx'));

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
        <Resource {...products} />
        <Resource {...categories} />
        <Resource {...sellers} />
        <Resource {...buyers} />
        <Resource {...regions} />
        <Resource {...carriers} />
        <Resource {...carrierCoverage} />
        <Resource {...platformRules} />
        <Resource {...paymentMethods} />
        <Resource {...orders} />
        <Resource {...codPolicies} />
        <Resource {...disputes} />
        <Resource {...messages} />
        <Resource {...evidence} />
        <Resource {...proposals} />
        <Resource {...refunds} />
        <Resource {...ledgerEntries} />
        <Resource {...remittances} />
        <Resource {...users} />
        <Resource {...apiKeys} />
        <Resource {...auditEvents} />
        <Resource {...imports} />
        <CustomRoutes>
          <Route path="/risk" element={<RiskPage />} />
          <Route path="/buyer-view" element={<BuyerPreview />} />
        </CustomRoutes>
      </CoreAdminUI>
      <Notification />
    </AdminContext>
  );
}
