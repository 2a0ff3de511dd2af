import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';

export interface Pair {
  readonly label: string;
  readonly value: ReactNode;
  readonly strong?: boolean;
}

/** Short facts one below the other, values at the right. */
export const Pairs = ({ pairs }: { readonly pairs: readonly Pair[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      columnGap: 2,
      rowGap: 0.5,
      alignItems: 'baseline',
    }}
  >
    {pairs.map(({ label, value, strong }) => (
      <Box key={label} sx={{ display: 'contents' }}>
        <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
          {label}
        </Typography>
        <Typography
          component="dd"
          variant="body2"
          sx={{
            m: 0,
            textAlign: 'right',
            fontWeight: strong ? 650 : 500,
            overflowWrap: 'anywhere',
            minHeight: 24,
          }}
        >
          {value}
        </Typography>
      </Box>
    ))}
  </Box>
);
