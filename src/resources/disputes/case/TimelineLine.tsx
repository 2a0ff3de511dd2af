import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { TimelineEntry } from './ofRecord.ts';
import { PersonName } from './PersonName.tsx';

const dot = (tone: TimelineEntry['tone']) => ({
  position: 'relative',
  pl: 3,
  pb: 1.5,
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 3,
    top: 6,
    width: 9,
    height: 9,
    borderRadius: '50%',
    backgroundColor: tone === 'neutral' ? 'text.disabled' : `${tone}.main`,
  },
  '&:not(:last-child)::after': {
    content: '""',
    position: 'absolute',
    left: 7,
    top: 19,
    bottom: -4,
    width: '1px',
    backgroundColor: 'divider',
  },
});

export function TimelineLine({
  entry,
  currency,
}: {
  readonly entry: TimelineEntry;
  readonly currency: string;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const { text, at, tone, side, personId, more, amount, words } = entry;
  const details = [
    ...more.map(key => translate(key)),
    ...(amount === null ? [] : [format.money({ amount, currency })]),
  ];
  return (
    <Box component="li" sx={dot(tone)}>
      <Typography sx={{ fontWeight: 600, lineHeight: 1.45 }}>
        {translate(text)}
        {details.length > 0 ? (
          <Box component="span" sx={{ fontWeight: 400 }}>
            {` · ${details.join(' · ')}`}
          </Box>
        ) : null}
      </Typography>
      {words === null ? null : (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {words}
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {side === null && personId === null ? null : (
          <>
            <PersonName side={side} id={personId} />
            {' · '}
          </>
        )}
        <InstantField value={at} />
      </Typography>
    </Box>
  );
}
