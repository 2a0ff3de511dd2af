import { useTranslate } from 'ra-core';
import { TextField } from '@mui/material';
import { useRiskView } from './useRiskView.ts';

/** Both days count; an empty end is open. */
export function CustomPeriod() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  return (['from', 'to'] as const).map(end => (
    <TextField
      key={end}
      type="date"
      label={translate(`risk.${end}`)}
      value={view[end] ?? ''}
      onChange={event => change({ [end]: event.target.value || null })}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: end === 'to' ? { min: view.from ?? undefined } : { max: view.to ?? undefined },
      }}
      sx={{ width: { xs: 'calc(50% - 5px)', sm: 160 } }}
    />
  ));
}
