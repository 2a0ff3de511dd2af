import { useWatch } from 'react-hook-form';
import { InputAdornment, TextField } from '@mui/material';
import { useField, type SourceProps } from './useField.ts';
import { majorUnits, minorUnits } from '../format.ts';

interface ScaledInputProps extends SourceProps {
  readonly unit: string;
  readonly show: (stored: number) => number;
  readonly keep: (typed: number) => number;
}

/** A number typed in one unit and kept in another. Emptied it is `null`. */
function ScaledInput({ source, needed = false, unit, show, keep }: ScaledInputProps) {
  const { label, field, error } = useField({ source, needed });
  const value: unknown = field.value;
  return (
    <TextField
      type="number"
      label={label}
      required={needed}
      value={typeof value === 'number' ? show(value) : ''}
      onChange={event => field.onChange(event.target.value === '' ? null : keep(Number(event.target.value)))}
      onBlur={field.onBlur}
      error={error !== undefined}
      helperText={error}
      slotProps={{
        htmlInput: { min: 0, step: 'any' },
        input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
      }}
    />
  );
}

/** Minor units of the currency that the form's `currency` names. */
export function AmountInput(props: SourceProps) {
  const watched: unknown = useWatch({ name: 'currency' });
  const currency = typeof watched === 'string' && watched.length === 3 ? watched : 'CNY';
  return (
    <ScaledInput
      {...props}
      unit={currency}
      show={amount => majorUnits({ amount, currency })}
      keep={typed => minorUnits(typed, currency)}
    />
  );
}

const POINTS_IN_PERCENT = 100;

/** Basis points, typed as a percentage. */
export const PercentInput = (props: SourceProps) => (
  <ScaledInput
    {...props}
    unit="%"
    show={points => points / POINTS_IN_PERCENT}
    keep={typed => Math.round(typed * POINTS_IN_PERCENT)}
  />
);
