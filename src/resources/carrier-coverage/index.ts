import { lazy } from 'react';

export const carrierCoverage = {
  name: 'carrier-coverage',
  list: lazy(() => import('./CoverageList.tsx')),
  show: lazy(() => import('./CoverageShow.tsx')),
  edit: lazy(() => import('./CoverageEdit.tsx')),
  create: lazy(() => import('./CoverageCreate.tsx')),
};
