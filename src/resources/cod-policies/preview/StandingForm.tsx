import { useTranslate } from 'ra-core';
import { Box, FormControlLabel, InputAdornment, Switch, TextField } from '@mui/material';
import { majorUnits, minorUnits } from '../../../ui/format.ts';
import { instantOf, minuteOf } from '../../../ui/marketDay.ts';
import type { BuyerStanding } from '../../../domain/cod/types.ts';

interface StandingFormProps {
  readonly standing: BuyerStanding;
  readonly onChange: (standing: BuyerStanding) => void;
}

const counts = [
  ['completedOrders', 'completed'],
  ['refusalsByFault', 'refusals'],
  ['openCodOrders', 'open'],
] as const;
const flags = [
  ['phoneVerified', 'phone'],
  ['blocklisted', 'blocked'],
] as const;

const whole = (text: string): number => Math.min(100_000, Math.max(0, Math.trunc(Number(text)) || 0));

export function StandingForm({ standing, onChange }: StandingFormProps) {
  const translate = useTranslate();
  const { openCodAmount, suspendedUntil } = standing;
  const { currency } = openCodAmount;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
      {counts.map(([field, key]) => (
        <TextField
          key={field}
          type="number"
          label={translate(`buyerView.${key}`)}
          value={standing[field]}
          onChange={event => onChange({ ...standing, [field]: whole(event.target.value) })}
          slotProps={{ htmlInput: { min: 0 } }}
        />
      ))}
      <TextField
        type="number"
        label={translate('buyerView.open_amount')}
        value={majorUnits(openCodAmount)}
        onChange={event =>
          onChange({
            ...standing,
            openCodAmount: {
              amount: Math.max(0, minorUnits(Number(event.target.value), currency)),
              currency,
            },
          })
        }
        slotProps={{
          htmlInput: { min: 0, step: 'any' },
          input: { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> },
        }}
      />
      <TextField
        type="datetime-local"
        label={translate('buyerView.suspended')}
        value={suspendedUntil === null ? '' : minuteOf(suspendedUntil)}
        onChange={event =>
          onChange({
            ...standing,
            suspendedUntil: event.target.value ? instantOf(event.target.value) : null,
          })
        }
        sx={{ gridColumn: '1 / -1' }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {flags.map(([field, key]) => (
        <FormControlLabel
          key={field}
          label={translate(`buyerView.${key}`)}
          control={
            <Switch
              size="small"
              checked={standing[field]}
              onChange={(_, on) => onChange({ ...standing, [field]: on })}
            />
          }
          sx={{ ml: 0, gap: 0.75 }}
        />
      ))}
    </Box>
  );
}
