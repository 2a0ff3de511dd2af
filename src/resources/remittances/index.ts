import { lazy } from 'react';

export const remittances = {
  name: 'remittances',
  list: lazy(() => import('./RemittanceList.tsx')),
  show: lazy(() => import('./RemittanceShow.tsx')),
  recordRepresentation: 'number',
};
