import { lazy } from 'react';

export const platformRules = {
  name: 'platform-rules',
  list: lazy(() => import('./PlatformRuleList.tsx')),
  show: lazy(() => import('./PlatformRuleShow.tsx')),
  edit: lazy(() => import('./PlatformRuleEdit.tsx')),
  create: lazy(() => import('./PlatformRuleCreate.tsx')),
};
