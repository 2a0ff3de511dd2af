import { lazy } from 'react';

export const carriers = {
  name: 'carriers',
  list: lazy(() => import('./CarrierList.tsx')),
  show: lazy(() => import('./CarrierShow.tsx')),
  edit: lazy(() => import('./CarrierEdit.tsx')),
  create: lazy(() => import('./CarrierCreate.tsx')),
};
