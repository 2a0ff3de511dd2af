import { TextField } from '@mui/material';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const PasswordField = ({ label, value, onChange }: PasswordFieldProps) => (
  <TextField
    label={label}
    type="password"
    value={value}
    onChange={event => onChange(event.target.value)}
    autoComplete="current-password"
    size="medium"
    required
    fullWidth
    slotProps={{ inputLabel: { required: false } }}
  />
);
