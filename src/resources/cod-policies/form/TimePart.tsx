import { useTranslate } from 'ra-core';
import { TextField } from '@mui/material';
import { instantOf, minuteOf } from '../../../ui/marketDay.ts';
import type { RulePartProps } from './formTypes.ts';

const MOST = 500;

/** From when until when it holds, on the marketplace's clock, and why it is there. */
export function TimePart({ rule, onChange, errorOf }: RulePartProps) {
  const translate = useTranslate();
  return (
    <>
      {(['validFrom', 'validTo'] as const).map(field => {
        const value = rule[field];
        const error = errorOf(field);
        return (
          <TextField
            key={field}
            type="datetime-local"
            label={translate(`codPolicy.fields.${field}`)}
            value={value === null ? '' : minuteOf(value)}
            onChange={event =>
              onChange({ ...rule, [field]: event.target.value ? instantOf(event.target.value) : null })
            }
            error={error !== undefined}
            helperText={error}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        );
      })}
      <TextField
        multiline
        label={translate('codPolicy.fields.note')}
        value={rule.note}
        onChange={event => onChange({ ...rule, note: event.target.value })}
        helperText={translate('codPolicy.note_hint')}
        sx={{ gridColumn: '1 / -1' }}
        slotProps={{ htmlInput: { maxLength: MOST } }}
      />
    </>
  );
}
