import { useTranslate } from 'ra-core';
import { MenuItem, TextField } from '@mui/material';

interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly codes: readonly C[];
  /** Key below which the words of the codes stand. */
  readonly of: string;
  readonly value: C;
  readonly onChange: (code: C) => void;
}

/** One of a few codes. */
export function Choice<C extends string>({ label, codes, of, value, onChange }: ChoiceProps<C>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={event => {
        const chosen = codes.find(code => code === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {codes.map(code => (
        <MenuItem key={code} value={code}>
          {translate(`${of}.${code}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
