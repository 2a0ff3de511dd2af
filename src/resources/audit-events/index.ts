import { lazy } from 'react';

export const auditEvents = {
  name: 'audit-events',
  list: lazy(() => import('./AuditEventList.tsx')),
  show: lazy(() => import('./AuditEventShow.tsx')),
  recordRepresentation: 'seq',
};
