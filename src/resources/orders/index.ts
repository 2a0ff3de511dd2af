import { lazy } from 'react';

export const orders = {
  name: 'orders',
  list: lazy(() => import('./OrderList.tsx')),
  recordRepresentation: 'number',
};
