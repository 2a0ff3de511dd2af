import { useTranslate } from 'ra-core';
import { MenuItem, TextField } from '@mui/material';
import { useNameOf } from '../../../ui/nameOf.ts';
import type { Records } from '../../../contract/records.ts';

type Category = Records['categories'];

interface Row {
  readonly category: Category;
  readonly depth: number;
}

function rowsBelow(categories: readonly Category[], parentId: string | null, depth = 0): readonly Row[] {
  return categories
    .filter(category => category.parentId === parentId)
    .flatMap(category => [{ category, depth }, ...rowsBelow(categories, category.id, depth + 1)]);
}

interface CategoryTreeSelectProps {
  readonly categories: readonly Category[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error?: string | undefined;
}

/** The category tree as one indented list; a rule on a branch covers all below it. */
export function CategoryTreeSelect({ categories, value, onChange, error }: CategoryTreeSelectProps) {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const rows = rowsBelow(categories, null);
  return (
    <TextField
      select
      fullWidth
      label={translate('codPolicy.pick_category')}
      value={rows.some(({ category }) => category.id === value) ? value : ''}
      onChange={event => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error}
    >
      {rows.map(({ category, depth }) => (
        <MenuItem key={category.id} value={category.id} dense sx={{ pl: 2 + depth * 2 }}>
          {nameOf(category)}
        </MenuItem>
      ))}
    </TextField>
  );
}
