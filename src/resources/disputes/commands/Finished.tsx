import { useTranslate } from 'ra-core';
import { Alert } from '@mui/material';
import type { Dispute } from '../case/useCase.ts';
import { NextDispute } from '../queue/NextDispute.tsx';
import { useCommandHost } from './CommandHost.tsx';

/** After something was done: what stands now, and the way on. */
export function Finished({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { done } = useCommandHost();
  if (!done) return null;
  return (
    <Alert severity="success" sx={{ mb: 2, alignItems: 'center' }} action={<NextDispute dispute={dispute} />}>
      {translate('dispute.actions.done', { status: translate(`policy.disputes.statuses.${dispute.status}`) })}
    </Alert>
  );
}
