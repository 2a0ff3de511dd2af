import { InputAdornment, TextField } from '@mui/material';
import { majorUnits, minorUnits } from '../format.ts';
import type { ValueFilterProps } from './SearchFilter.tsx';

export function MoneyFilter({
  label,
  value,
  onChange,
  currency,
}: ValueFilterProps & { readonly currency: string }) {
  return (
    <TextField
      type="number"
      label={label}
      value={typeof value === 'number' ? majorUnits({ amount: value, currency }) : ''}
      onChange={event =>
        onChange(event.target.value === '' ? undefined : minorUnits(Number(event.target.value), currency))
      }
      sx={{ width: { xs: '100%', sm: 160 } }}
      slotProps={{
        htmlInput: { min: 0 },
        input: { startAdornment: <InputAdornment position="start">{currency}</InputAdornment> },
      }}
    />
  );
}
