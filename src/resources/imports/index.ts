import { lazy } from 'react';

export const imports = {
  name: 'imports',
  list: lazy(() => import('./ImportList.tsx')),
  show: lazy(() => import('./ImportShow.tsx')),
  recordRepresentation: 'fileName',
};
