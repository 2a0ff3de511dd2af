import { lazy } from 'react';

export const buyers = {
  name: 'buyers',
  list: lazy(() => import('./BuyerList.tsx')),
  show: lazy(() => import('./BuyerShow.tsx')),
  recordRepresentation: 'displayName',
};
