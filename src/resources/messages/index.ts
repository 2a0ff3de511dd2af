import { lazy } from 'react';

export const messages = {
  name: 'messages',
  list: lazy(() => import('./MessageList.tsx')),
  show: lazy(() => import('./MessageShow.tsx')),
};
