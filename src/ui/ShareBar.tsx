import { Box } from '@mui/material';
import { useFormat } from './format.ts';
import { visuallyHidden } from './visuallyHidden.ts';

export interface Share {
  readonly label: string;
  readonly count: number;
  /** A colour of the theme's palette. */
  readonly color: string;
}

/** Parts of a whole side by side; `label` says each to those who do not see it. */
export function ShareBar({
  shares,
  height = 12,
}: {
  readonly shares: readonly Share[];
  readonly height?: number;
}) {
  const format = useFormat();
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const said = shares
    .map(({ label, count }) => `${label}: ${total > 0 ? format.percent(count / total) : 0}`)
    .join(', ');
  return (
    <Box
      sx={{
        position: 'relative',
        display: 'flex',
        gap: '2px',
        height,
        borderRadius: 1,
        overflow: 'hidden',
        backgroundColor: 'action.selected',
      }}
    >
      <Box component="span" sx={visuallyHidden}>
        {said}
      </Box>
      {shares
        .filter(({ count }) => count > 0)
        .map(({ label, count, color }) => (
          <Box key={label} sx={{ flex: `${count} 1 0`, minWidth: 2, backgroundColor: color }} />
        ))}
    </Box>
  );
}
