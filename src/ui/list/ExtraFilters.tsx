import { useTranslate } from 'ra-core';
import { Chip } from '@mui/material';
import { useFieldLabel } from '../useFieldLabel.ts';
import { useFormat, type Formatters } from '../format.ts';
import { isInstant } from '../../domain/shared/instant.ts';
import { fieldOf, suffixOf } from './filters.ts';

interface ExtraFiltersProps {
  readonly known: readonly string[];
  readonly draft: Readonly<Record<string, unknown>>;
  readonly onRemove: (key: string) => void;
}

function shown(value: unknown, format: Formatters): string {
  if (Array.isArray(value)) {
    const first = value.slice(0, 2).map(item => shown(item, format));
    return value.length > 2 ? `${first.join(', ')} +${value.length - 2}` : first.join(', ');
  }
  if (typeof value === 'string') return isInstant(value) ? format.instant(value) : value;
  return JSON.stringify(value);
}

/** Filters that came with a link and have no field of their own: still visible, and removable. */
export function ExtraFilters({ known, draft, onRemove }: ExtraFiltersProps) {
  const translate = useTranslate();
  const labelOf = useFieldLabel();
  const format = useFormat();
  return Object.entries(draft)
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => {
      const field = labelOf(fieldOf(key));
      const sign = translate(`list.ends_sign.${suffixOf(key) || 'eq'}`);
      return (
        <Chip
          key={key}
          variant="outlined"
          label={`${field} ${sign} ${shown(value, format)}`}
          onDelete={() => onRemove(key)}
          aria-label={translate('list.remove_filter', { field })}
        />
      );
    });
}
