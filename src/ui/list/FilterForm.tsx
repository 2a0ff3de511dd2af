import { useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'ra-core';
import { Badge, Box, Button, Collapse, useMediaQuery, type Theme } from '@mui/material';
import FilterIcon from '@mui/icons-material/FilterList';
import { ExtraFilters } from './ExtraFilters.tsx';
import { FilterField } from './FilterField.tsx';
import type { FilterSpec } from './filters.ts';

const keyOf = (spec: FilterSpec): string => (spec.kind === 'search' ? 'q' : spec.source);
const TYPING_PAUSE = 350;

/** What is being typed, handed to the URL when the typing rests. */
function useFilterValues() {
  const { filterValues, setFilters } = useListContext();
  const known = JSON.stringify(filterValues);
  const [draft, setDraft] = useState<Record<string, unknown>>(filterValues);
  const [basis, setBasis] = useState(known);
  if (basis !== known) {
    setBasis(known);
    setDraft(filterValues);
  }
  useEffect(() => {
    if (JSON.stringify(draft) === known) return undefined;
    const timer = setTimeout(() => setFilters(draft), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [draft, known, setFilters]);
  const set = (key: string, value: unknown) => {
    const { [key]: _, ...others } = draft;
    const empty =
      value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    setDraft(empty ? others : { ...others, [key]: value });
  };
  return { draft, set, clear: () => setDraft({}) };
}

export function FilterForm({ filters }: { readonly filters: readonly FilterSpec[] }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [open, setOpen] = useState(false);
  const { draft, set, clear } = useFilterValues();
  const count = filters.filter(spec => draft[keyOf(spec)] !== undefined).length;
  const fields = (
    <Box
      component="form"
      aria-label={translate('list.filters')}
      onSubmit={event => event.preventDefault()}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', mb: 2, mt: phone ? 1.5 : 0 }}
    >
      {filters.map(spec => (
        <FilterField
          key={keyOf(spec)}
          spec={spec}
          value={draft[keyOf(spec)]}
          onChange={value => set(keyOf(spec), value)}
        />
      ))}
      <ExtraFilters known={filters.map(keyOf)} draft={draft} onRemove={key => set(key, undefined)} />
      {Object.keys(draft).length > 0 ? (
        <Button onClick={clear}>{translate('list.clear_filters')}</Button>
      ) : null}
    </Box>
  );
  if (!phone) return fields;
  return (
    <Box sx={{ mb: 2 }}>
      <Badge badgeContent={count} color="secondary">
        <Button
          variant="outlined"
          startIcon={<FilterIcon />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {translate('list.filters')}
        </Button>
      </Badge>
      <Collapse in={open} unmountOnExit>
        {fields}
      </Collapse>
    </Box>
  );
}
