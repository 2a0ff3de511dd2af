import { lazy } from 'react';

export const products = {
  name: 'products',
  list: lazy(() => import('./ProductList.tsx')),
  show: lazy(() => import('./ProductShow.tsx')),
  edit: lazy(() => import('./ProductEdit.tsx')),
  create: lazy(() => import('./ProductCreate.tsx')),
};
