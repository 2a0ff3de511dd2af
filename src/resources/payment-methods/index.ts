import { lazy } from 'react';

export const paymentMethods = {
  name: 'payment-methods',
  list: lazy(() => import('./PaymentMethodList.tsx')),
  show: lazy(() => import('./PaymentMethodShow.tsx')),
  edit: lazy(() => import('./PaymentMethodEdit.tsx')),
};
