import { Suspense, type ReactNode } from 'react';
import { Box, Skeleton } from '@mui/material';

interface ChartImageProps {
  /** The chart in a sentence, for those who do not see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A chart as one picture; what it shows can be worked with in the table beside it. */
export const ChartImage = ({ label, children }: ChartImageProps) => (
  <Suspense fallback={<Skeleton variant="rounded" height={260} />}>
    {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in SVG, not a file */}
    <Box role="img" aria-label={label}>
      {children}
    </Box>
  </Suspense>
);
