import { useState } from 'react';
import { InputAdornment, TextField } from '@mui/material';
import { minorDigits } from '../../../domain/shared/currency.ts';
import { majorUnits, minorUnits } from '../../../ui/format.ts';

interface MoneyBoxProps {
  readonly label: string;
  readonly currency: string;
  /** Minor units. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly max?: number;
}

const shown = (amount: number, currency: string): string =>
  majorUnits({ amount, currency }).toFixed(minorDigits(currency));

/** Money typed in the currency's own unit. What is typed is kept as typed until the amount is set from elsewhere. */
export function MoneyBox({ label, currency, value, onChange, max }: MoneyBoxProps) {
  const [typed, setTyped] = useState(shown(value, currency));
  const agrees = minorUnits(Number(typed), currency) === value;
  return (
    <TextField
      type="number"
      label={label}
      value={agrees ? typed : shown(value, currency)}
      onChange={event => {
        setTyped(event.target.value);
        onChange(minorUnits(Math.max(0, Number(event.target.value)), currency));
      }}
      slotProps={{
        htmlInput: {
          min: 0,
          step: 'any',
          inputMode: 'decimal',
          ...(max === undefined ? {} : { max: majorUnits({ amount: max, currency }) }),
        },
        input: { startAdornment: <InputAdornment position="start">{currency}</InputAdornment> },
      }}
    />
  );
}
