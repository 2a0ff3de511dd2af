import { useDataProvider, useTranslate } from 'ra-core';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Stack } from '@mui/material';
import { useProblemText } from '../../ui/command/useProblemText.ts';
import { useFormat } from '../../ui/format.ts';
import type { DoorstepDataProvider } from '../../providers/dataProvider.ts';

/** Recomputes the whole chain on the server and says where it breaks. */
export function VerifyChain() {
  const translate = useTranslate();
  const format = useFormat();
  const textOf = useProblemText();
  const dataProvider = useDataProvider<DoorstepDataProvider>();
  const { data, error, isPending, mutate } = useMutation({ mutationFn: () => dataProvider.verifyAudit() });
  return (
    <Stack direction="row" sx={{ gap: 2, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}>
      <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
        {translate('page.audit.verify')}
      </Button>
      {data ? (
        <Alert severity={data.ok ? 'success' : 'error'} sx={{ py: 0 }}>
          {data.ok
            ? translate('page.audit.intact', { checked: format.number(data.checked) })
            : translate('page.audit.broken', { brokenAt: data.broken?.seq })}
        </Alert>
      ) : null}
      {error ? (
        <Alert severity="error" sx={{ py: 0 }}>
          {textOf(error)}
        </Alert>
      ) : null}
    </Stack>
  );
}
