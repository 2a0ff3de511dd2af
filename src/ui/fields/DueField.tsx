import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import ClockIcon from '@mui/icons-material/ScheduleOutlined';
import LateIcon from '@mui/icons-material/ErrorOutlined';
import { HOUR, between, type Instant } from '../../domain/shared/instant.ts';
import { useFormat } from '../format.ts';
import { useNow } from '../useServer.ts';
import { Nothing } from './Nothing.tsx';

const SOON = 24 * HOUR;

const toneOf = (left: number): string =>
  left <= 0 ? 'error.main' : left < SOON ? 'warning.main' : 'text.primary';

/** How long until an instant, or since when it is over; said in words, colour and sign only underline it. */
export function DueField({ value }: { readonly value: Instant | null | undefined }) {
  const translate = useTranslate();
  const format = useFormat();
  const now = useNow();
  if (!value) return <Nothing />;
  if (!now) return null;
  const left = between(now, value);
  const Icon = left <= 0 ? LateIcon : ClockIcon;
  return (
    <Box
      component="time"
      dateTime={value}
      title={format.instant(value)}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        whiteSpace: 'nowrap',
        color: toneOf(left),
        fontWeight: left < SOON ? 650 : 500,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {translate(left <= 0 ? 'due.over' : 'due.in', { when: format.relative(value, now) })}
    </Box>
  );
}
