import { useTranslate } from 'ra-core';
import { MenuItem, TextField } from '@mui/material';
import { confirmations, type Confirmation } from '../../../domain/cod/terms.ts';

interface ConfirmationSelectProps {
  readonly label: string;
  readonly value: Confirmation | null;
  readonly onChange: (value: Confirmation | null) => void;
  /** Text of the choice that leaves it open; without it there is none. */
  readonly openText?: string;
}

const OPEN = 'open';

export function ConfirmationSelect({ label, value, onChange, openText }: ConfirmationSelectProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value ?? OPEN}
      onChange={event => onChange(confirmations.find(kind => kind === event.target.value) ?? null)}
    >
      {openText ? (
        <MenuItem value={OPEN} dense>
          {openText}
        </MenuItem>
      ) : null}
      {confirmations.map(kind => (
        <MenuItem key={kind} value={kind} dense>
          {translate(`codPolicy.confirmation_choice.${kind}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
