import { useState } from 'react';
import { InputAdornment, TextField } from '@mui/material';

interface NumberBoxProps {
  readonly label: string;
  readonly initial: string;
  readonly onText: (text: string) => void;
  readonly unit?: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly whole?: boolean;
}

/** Keeps what is typed as it is typed; what it means is the form's to say. */
export function NumberBox({ label, initial, onText, unit, error, hint, whole = false }: NumberBoxProps) {
  const [text, setText] = useState(initial);
  return (
    <TextField
      label={label}
      value={text}
      onChange={event => {
        setText(event.target.value);
        onText(event.target.value);
      }}
      error={error !== undefined}
      helperText={error ?? hint}
      slotProps={{
        htmlInput: { inputMode: whole ? 'numeric' : 'decimal', autoComplete: 'off' },
        ...(unit ? { input: { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } } : {}),
      }}
    />
  );
}
