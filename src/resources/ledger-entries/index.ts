import { lazy } from 'react';

export const ledgerEntries = {
  name: 'ledger-entries',
  list: lazy(() => import('./LedgerEntryList.tsx')),
  show: lazy(() => import('./LedgerEntryShow.tsx')),
};
