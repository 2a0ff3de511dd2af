import { lazy } from 'react';

export const regions = {
  name: 'regions',
  list: lazy(() => import('./RegionList.tsx')),
  show: lazy(() => import('./RegionShow.tsx')),
};
