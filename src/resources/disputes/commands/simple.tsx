import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { TextField } from '@mui/material';
import { CommandForm } from './CommandForm.tsx';
import type { Body, CommandProps } from './types.ts';

const LONGEST = 4_000;

/** A command that needs nothing but a yes. */
export const confirmed = (body: Body) =>
  function Confirmed(props: CommandProps) {
    return <CommandForm {...props} body={body} />;
  };

/** A command that needs words. @param label key of the field's label */
export const worded = (label: string, bodyOf: (words: string) => Body) =>
  function Worded(props: CommandProps) {
    const translate = useTranslate();
    const [words, setWords] = useState('');
    return (
      <CommandForm {...props} body={bodyOf(words.trim())}>
        <TextField
          required
          multiline
          minRows={3}
          maxRows={12}
          label={translate(label)}
          value={words}
          onChange={event => setWords(event.target.value)}
          slotProps={{ htmlInput: { maxLength: LONGEST } }}
        />
      </CommandForm>
    );
  };

/** A parcel on its way. */
export const shipped = (type: 'ship_return' | 'ship_replacement') =>
  function Shipped(props: CommandProps) {
    const translate = useTranslate();
    const [carrier, setCarrier] = useState('');
    const [tracking, setTracking] = useState('');
    return (
      <CommandForm {...props} body={{ type, carrier: carrier.trim(), tracking: tracking.trim() }}>
        <TextField
          required
          label={translate('dispute.fields.carrier')}
          value={carrier}
          onChange={event => setCarrier(event.target.value)}
        />
        <TextField
          required
          label={translate('dispute.fields.tracking')}
          value={tracking}
          onChange={event => setTracking(event.target.value)}
        />
      </CommandForm>
    );
  };
