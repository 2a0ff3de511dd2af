import type { ReactNode } from 'react';
import { useFieldLabel } from '../useFieldLabel.ts';
import { Box, Typography } from '@mui/material';
import { Nothing } from '../fields/Nothing.tsx';

export interface Fact {
  /** Names the label: `resources.<resource>.fields.<field>`. */
  readonly field: string;
  readonly value: ReactNode;
  /** As wide as the panel, for long texts. */
  readonly wide?: boolean;
}

/** Label and value pairs in as many columns as fit. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const labelOf = useFieldLabel();
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))' }}
    >
      {facts.map(({ field, value, wide }) => (
        <Box key={field} sx={wide ? { gridColumn: '1 / -1' } : {}}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {labelOf(field)}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, mt: 0.25, overflowWrap: 'anywhere', whiteSpace: wide ? 'pre-line' : 'normal' }}
          >
            {value === null || value === undefined || value === '' ? <Nothing /> : value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
