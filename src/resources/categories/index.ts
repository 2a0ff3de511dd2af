import { lazy } from 'react';

export const categories = {
  name: 'categories',
  list: lazy(() => import('./CategoryList.tsx')),
  show: lazy(() => import('./CategoryShow.tsx')),
  edit: lazy(() => import('./CategoryEdit.tsx')),
  create: lazy(() => import('./CategoryCreate.tsx')),
};
