import { MenuItem, TextField } from '@mui/material';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly width?: number;
}

/** One of a few, always one. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  onChange,
  width = 170,
}: ChoiceProps<T>) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={event => onChange(event.target.value)}
    sx={{ width: { xs: '100%', sm: width } }}
  >
    {options.map(option => (
      <MenuItem key={option.value} value={option.value} dense>
        {option.text}
      </MenuItem>
    ))}
  </TextField>
);
