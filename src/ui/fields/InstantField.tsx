import { Box } from '@mui/material';
import { useFormat } from '../format.ts';
import { useNow } from '../useServer.ts';
import { Nothing } from './Nothing.tsx';
import type { Instant } from '../../domain/shared/instant.ts';

interface InstantFieldProps {
  readonly value: Instant | null | undefined;
  readonly show?: 'instant' | 'date' | 'relative';
}

/** In the marketplace's time zone. `relative` counts from the server's clock and keeps the instant as a hint. */
export function InstantField({ value, show = 'instant' }: InstantFieldProps) {
  const format = useFormat();
  const now = useNow();
  if (!value) return <Nothing />;
  const full = format.instant(value);
  const text =
    show === 'date' ? format.date(value) : show === 'relative' && now ? format.relative(value, now) : full;
  return (
    <Box component="time" dateTime={value} title={full} sx={{ whiteSpace: 'nowrap' }}>
      {text}
    </Box>
  );
}
