import { lazy } from 'react';

export const codPolicies = {
  name: 'cod-policies',
  list: lazy(() => import('./CodPolicyList.tsx')),
  show: lazy(() => import('./CodPolicyShow.tsx')),
  recordRepresentation: 'number',
};
