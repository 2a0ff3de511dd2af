import { lazy } from 'react';

export const apiKeys = {
  name: 'api-keys',
  list: lazy(() => import('./ApiKeyList.tsx')),
  show: lazy(() => import('./ApiKeyShow.tsx')),
  edit: lazy(() => import('./ApiKeyEdit.tsx')),
  create: lazy(() => import('./ApiKeyCreate.tsx')),
  recordRepresentation: 'name',
};
