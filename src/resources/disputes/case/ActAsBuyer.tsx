import { useTranslate } from 'ra-core';
import { Checkbox, FormControlLabel } from '@mui/material';
import { useNextCommands, type Dispute } from './useCase.ts';

/** Whether the reader may write down what this buyer sent by other ways; the server says. */
export const useRecordsForBuyer = (dispute: Dispute): boolean => {
  const { data } = useNextCommands(dispute);
  return data?.forBuyer !== undefined && data.forBuyer !== null;
};

interface ActAsBuyerProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function ActAsBuyer({ value, onChange }: ActAsBuyerProps) {
  const translate = useTranslate();
  return (
    <FormControlLabel
      sx={{ mr: 'auto' }}
      control={<Checkbox size="small" checked={value} onChange={event => onChange(event.target.checked)} />}
      label={translate('dispute.as_buyer')}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  );
}
