import { TextField } from '@mui/material';

interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly required?: boolean;
  readonly longest?: number;
}

export const NoteField = ({ label, value, onChange, required = false, longest = 4_000 }: NoteFieldProps) => (
  <TextField
    multiline
    minRows={2}
    maxRows={12}
    label={label}
    value={value}
    required={required}
    onChange={event => onChange(event.target.value)}
    slotProps={{ htmlInput: { maxLength: longest } }}
  />
);
