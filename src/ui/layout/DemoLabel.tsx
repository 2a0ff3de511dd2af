import { useTranslate } from 'ra-core';
import { Chip, Tooltip, useMediaQuery, type Theme } from '@mui/material';
import { useNow, useServer } from '../useServer.ts';
import { useFormat } from '../format.ts';

/** Nobody should take invented people for customers. */
export function DemoLabel() {
  const translate = useTranslate();
  const server = useServer();
  const now = useNow();
  const format = useFormat();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  if (!server?.demo || !now) return null;
  return (
    <Tooltip title={translate('shell.demo_hint')}>
      <Chip
        size="small"
        variant="outlined"
        color="secondary"
        label={phone ? translate('shell.demo_short') : translate('shell.demo', { now: format.instant(now) })}
        sx={{ minWidth: 0 }}
      />
    </Tooltip>
  );
}
