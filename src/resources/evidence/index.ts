import { lazy } from 'react';

export const evidence = {
  name: 'evidence',
  list: lazy(() => import('./EvidenceList.tsx')),
  show: lazy(() => import('./EvidenceShow.tsx')),
};
