import { useEffect, useState } from 'react';
import { useGetList, useGetOne, type RaRecord } from 'ra-core';
import { Autocomplete, TextField, type SxProps, type Theme } from '@mui/material';
import { useNameOf } from '../nameOf.ts';

interface ReferencePickerProps {
  readonly resource: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly noneText: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly sx?: SxProps<Theme>;
}

const TYPING_PAUSE = 250;

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Finds a record by typing. The server searches; the list holds the first 25. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { resource, label, value, onChange, noneText, filter = {}, error, required = false, sx } = props;
  const name = useNameOf();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useRested(typed).trim();
  const { data: chosen } = useGetOne<RaRecord>(resource, { id: value ?? '' }, { enabled: value !== null });
  const { data: found, isFetching } = useGetList<RaRecord>(
    resource,
    {
      filter: { ...filter, ...(q && (!chosen || q !== name(chosen)) ? { q } : {}) },
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: open },
  );
  const current = value === null ? null : (chosen ?? null);
  return (
    <Autocomplete
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={found ?? []}
      filterOptions={options => options}
      value={current}
      loading={isFetching}
      noOptionsText={noneText}
      getOptionLabel={name}
      getOptionKey={option => option.id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, record) => onChange(record ? String(record.id) : null)}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          required={required}
          error={error !== undefined}
          helperText={error}
        />
      )}
      {...(sx ? { sx } : {})}
    />
  );
}
