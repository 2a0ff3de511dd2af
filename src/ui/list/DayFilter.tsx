import { TextField } from '@mui/material';
import { dayOf, startOfDay } from '../marketDay.ts';
import type { ValueFilterProps } from './SearchFilter.tsx';

/** A day of the marketplace, held as the instant it begins, or for an `end` as the instant it is over. */
export function DayFilter({ label, value, onChange, end }: ValueFilterProps & { readonly end: boolean }) {
  return (
    <TextField
      type="date"
      label={label}
      value={typeof value === 'string' ? dayOf(value, end) : ''}
      onChange={event => onChange(event.target.value ? startOfDay(event.target.value, end) : undefined)}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: { xs: '100%', sm: 165 } }}
    />
  );
}
