import { useTranslate } from 'ra-core';
import { Checkbox, MenuItem, TextField } from '@mui/material';
import type { Choice } from './filters.ts';
import type { ValueFilterProps } from './SearchFilter.tsx';

interface ChoiceFilterProps extends ValueFilterProps {
  readonly choices: readonly Choice[];
  readonly multiple?: boolean;
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : typeof value === 'string'
      ? [value]
      : [];

export function ChoiceFilter({ label, choices, multiple = false, value, onChange }: ChoiceFilterProps) {
  const translate = useTranslate();
  const chosen = listOf(value);
  const names = new Map(choices.map(({ id, name }) => [id, translate(name)]));
  return (
    <TextField
      select
      label={label}
      value={multiple ? chosen : (chosen[0] ?? '')}
      onChange={event => {
        const next: unknown = event.target.value;
        onChange(multiple ? listOf(next) : next || undefined);
      }}
      sx={{ minWidth: 150, maxWidth: { sm: 260 }, flex: { xs: '1 1 100%', sm: 'none' } }}
      slotProps={{
        select: {
          multiple,
          renderValue: selected =>
            listOf(selected)
              .map(id => names.get(id) ?? id)
              .join(', '),
        },
      }}
    >
      {multiple ? null : <MenuItem value="">{translate('list.any')}</MenuItem>}
      {choices.map(({ id }) => (
        <MenuItem key={id} value={id} dense>
          {multiple ? (
            <Checkbox
              checked={chosen.includes(id)}
              size="small"
              sx={{ p: 0.25, mr: 1 }}
              tabIndex={-1}
              inert
            />
          ) : null}
          {names.get(id)}
        </MenuItem>
      ))}
    </TextField>
  );
}
