import { lazy } from 'react';

export const orders = {
  name: 'orders',
  list: lazy(() => import('./OrderList.tsx')),
  show: lazy(() => import('./OrderShow.tsx')),
  recordRepresentation: 'number',
};
