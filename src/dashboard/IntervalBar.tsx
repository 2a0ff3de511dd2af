import { Box } from '@mui/material';

interface IntervalBarProps {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Right end of the track. */
  readonly top: number;
  readonly quiet?: boolean;
}

/** A rate on its 95 % interval, for the eye; the numbers stand beside it. */
export function IntervalBar({ rate, low, high, top, quiet = false }: IntervalBarProps) {
  const at = (part: number) => `${Math.min(100, (part / top) * 100)}%`;
  const color = quiet ? 'text.disabled' : 'primary.main';
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 14, my: 0.75 }}>
      <Box sx={{ position: 'absolute', inset: '6px 0 6px 0', borderRadius: 1, backgroundColor: 'divider' }} />
      <Box
        sx={{
          position: 'absolute',
          top: 4,
          bottom: 4,
          left: at(low),
          width: at(high - low),
          borderRadius: 1,
          backgroundColor: color,
          opacity: 0.4,
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          top: 0,
          bottom: 0,
          left: at(rate),
          width: 3,
          ml: '-1.5px',
          borderRadius: 1,
          backgroundColor: color,
        }}
      />
    </Box>
  );
}
