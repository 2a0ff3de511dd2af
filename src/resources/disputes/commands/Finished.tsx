import { useEffect, useRef } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Box } from '@mui/material';
import type { Dispute } from '../case/useCase.ts';
import { NextDispute } from '../queue/NextDispute.tsx';
import { useCommandHost } from './CommandHost.tsx';

/** After something was done: what stands now, and the way on. The focus goes there, for its button may be gone. */
export function Finished({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { done } = useCommandHost();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done > 0) alert.current?.focus();
  }, [done]);
  if (done === 0) return null;
  return (
    <Alert ref={alert} tabIndex={-1} severity="success" sx={{ mb: 2 }}>
      {translate('dispute.actions.done', { status: translate(`policy.disputes.statuses.${dispute.status}`) })}
      <Box sx={{ mt: 1 }}>
        <NextDispute dispute={dispute} />
      </Box>
    </Alert>
  );
}
