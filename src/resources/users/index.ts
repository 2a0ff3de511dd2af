import { lazy } from 'react';

export const users = {
  name: 'users',
  list: lazy(() => import('./UserList.tsx')),
  show: lazy(() => import('./UserShow.tsx')),
  edit: lazy(() => import('./UserEdit.tsx')),
  create: lazy(() => import('./UserCreate.tsx')),
  recordRepresentation: 'name',
};
