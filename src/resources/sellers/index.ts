import { lazy } from 'react';

export const sellers = {
  name: 'sellers',
  list: lazy(() => import('./SellerList.tsx')),
  show: lazy(() => import('./SellerShow.tsx')),
  recordRepresentation: 'name',
};
