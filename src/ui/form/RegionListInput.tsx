import { useInput, useTranslate } from 'ra-core';
import { Box, Chip, Typography } from '@mui/material';
import { RegionField } from '../fields/RegionField.tsx';
import { RegionTreeInput } from '../RegionTreeInput.tsx';
import { useFieldLabel } from '../useFieldLabel.ts';

/** Any number of regions, each with all below it; none means everywhere. */
export function RegionListInput({ source }: { readonly source: string }) {
  const translate = useTranslate();
  const label = useFieldLabel()(source);
  const { field } = useInput({ source });
  const raw: unknown = field.value;
  const ids: string[] = Array.isArray(raw) ? raw.filter(id => typeof id === 'string') : [];
  return (
    <Box>
      <RegionTreeInput
        label={label}
        value={null}
        noneText={translate(ids.length > 0 ? 'ra.action.add' : 'region.everywhere')}
        onChange={id => (id && !ids.includes(id) ? field.onChange([...ids, id]) : undefined)}
      />
      <Typography component="div" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
        {ids.map(id => (
          <Chip
            key={id}
            label={<RegionField id={id} />}
            onDelete={() => field.onChange(ids.filter(other => other !== id))}
          />
        ))}
      </Typography>
    </Box>
  );
}
