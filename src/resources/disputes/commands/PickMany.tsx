import { useTranslate } from 'ra-core';
import { Autocomplete, TextField } from '@mui/material';

interface PickManyProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several of a list, found by typing. */
export function PickMany({ label, options, nameOf, value, onChange }: PickManyProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={[...options]}
      value={[...value]}
      getOptionKey={id => id}
      getOptionLabel={nameOf}
      onChange={(_, ids) => onChange(ids)}
      noOptionsText={translate('dispute.findings.none')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      slotProps={{
        chip: {
          size: 'small',
          sx: { maxWidth: '100%', height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal' } },
        },
      }}
      renderInput={params => <TextField {...params} label={label} />}
    />
  );
}
