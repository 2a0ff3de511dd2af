import { useDataProvider, useTranslate } from 'ra-core';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { Alert, AlertTitle, Button, LinearProgress, Stack } from '@mui/material';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';
import { useFormat } from '../../ui/format.ts';
import { kindOf, Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/show/Panel.tsx';

/** Whether the log of all changes still holds together. */
export function AuditState() {
  const translate = useTranslate();
  const format = useFormat();
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['audit', 'verify'],
    queryFn: () => dataProvider.verifyAudit(),
    staleTime: 60_000,
  });
  return (
    <Panel title={translate('overview.audit')}>
      {isFetching ? <LinearProgress aria-label={translate('risk.loading')} sx={{ mb: 1 }} /> : null}
      {error ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Alert severity={data.ok ? 'success' : 'error'}>
          <AlertTitle>
            {data.ok
              ? translate('overview.audit_intact')
              : translate('overview.audit_broken', { seq: data.broken?.seq ?? '' })}
          </AlertTitle>
          {data.ok
            ? translate('overview.audit_intact_text', { count: format.number(data.checked) })
            : translate('overview.audit_broken_text')}
        </Alert>
      ) : null}
      <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
        <Button component={RouterLink} to="/audit-events" size="small">
          {translate('overview.audit_open')}
        </Button>
        <Button size="small" disabled={isFetching} onClick={() => void refetch()}>
          {translate('overview.audit_again')}
        </Button>
      </Stack>
    </Panel>
  );
}
