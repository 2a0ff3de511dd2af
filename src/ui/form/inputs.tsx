import { useTranslate } from 'ra-core';
import { InputAdornment, TextField } from '@mui/material';
import { ReferencePicker } from './ReferencePicker.tsx';
import { RegionTreeInput } from '../RegionTreeInput.tsx';
import { useField, type SourceProps } from './useField.ts';
import { majorUnits, minorUnits } from '../format.ts';
import { dayOf, startOfDay } from '../marketDay.ts';
import { isMoney } from '../list/columns.ts';

/** Money typed in the currency's own unit, kept in minor units. Emptied it is `null`. */
export function MoneyInput({
  source,
  needed,
  currency = 'CNY',
}: SourceProps & { readonly currency?: string }) {
  const { label, field, error } = useField({ source, ...(needed ? { needed } : {}) });
  const value: unknown = field.value;
  const unit = isMoney(value) ? value.currency : currency;
  return (
    <TextField
      type="number"
      label={label}
      required={needed ?? false}
      value={isMoney(value) ? majorUnits(value) : ''}
      onChange={event =>
        field.onChange(
          event.target.value === ''
            ? null
            : { amount: minorUnits(Number(event.target.value), unit), currency: unit },
        )
      }
      onBlur={field.onBlur}
      error={error !== undefined}
      helperText={error}
      slotProps={{
        htmlInput: { min: 0, step: 'any' },
        input: { startAdornment: <InputAdornment position="start">{unit}</InputAdornment> },
      }}
    />
  );
}

/** A day of the marketplace; with `end`, the day that still counts. */
export function DayInput({ source, end = false }: SourceProps & { readonly end?: boolean }) {
  const { label, field, error } = useField({ source });
  const value: unknown = field.value;
  return (
    <TextField
      type="date"
      label={label}
      value={typeof value === 'string' ? dayOf(value, end) : ''}
      onChange={event => field.onChange(event.target.value ? startOfDay(event.target.value, end) : null)}
      onBlur={field.onBlur}
      error={error !== undefined}
      helperText={error}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

export function RegionInput({ source, needed }: SourceProps) {
  const translate = useTranslate();
  const { label, field, error } = useField({ source, ...(needed ? { needed } : {}) });
  const value: unknown = field.value;
  return (
    <RegionTreeInput
      label={label}
      value={typeof value === 'string' ? value : null}
      onChange={id => field.onChange(id)}
      noneText={translate(needed ? 'region.choose' : 'region.everywhere')}
      error={error}
    />
  );
}

interface RecordInputProps extends SourceProps {
  readonly resource: string;
}

export function RecordInput({ source, needed, resource }: RecordInputProps) {
  const translate = useTranslate();
  const { label, field, error } = useField({ source, ...(needed ? { needed } : {}) });
  const value: unknown = field.value;
  return (
    <ReferencePicker
      resource={resource}
      label={label}
      value={typeof value === 'string' ? value : null}
      onChange={id => field.onChange(id)}
      noneText={translate('list.none_match')}
      required={needed ?? false}
      error={error}
    />
  );
}
