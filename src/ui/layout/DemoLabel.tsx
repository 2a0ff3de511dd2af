import { useTranslate } from 'ra-core';
import { Chip, Tooltip } from '@mui/material';
import { useNow, useServer } from '../useServer.ts';
import { useFormat } from '../format.ts';

/** Nobody should take invented people for customers. */
export function DemoLabel() {
  const translate = useTranslate();
  const server = useServer();
  const now = useNow();
  const format = useFormat();
  if (!server?.demo || !now) return null;
  return (
    <Tooltip title={translate('shell.demo_hint')}>
      <Chip
        size="small"
        variant="outlined"
        color="secondary"
        label={translate('shell.demo', { now: format.instant(now) })}
        sx={{ minWidth: 0 }}
      />
    </Tooltip>
  );
}
