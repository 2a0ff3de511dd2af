import { useState } from 'react';
import { useCanAccess, useGetList, useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Records } from '../../../contract/records.ts';
import { PersonName } from './PersonName.tsx';
import { timelineOf, type TimelineEntry } from './timeline.ts';
import { useEvidence, useMessages, useRefunds, type Dispute } from './useCase.ts';

const AT_FIRST = 8;
const MOST = 200;
const byTime = { field: 'at', order: 'ASC' } as const;

function useTimeline(dispute: Dispute): readonly TimelineEntry[] {
  const { data: messages = [] } = useMessages(dispute);
  const { data: evidence = [] } = useEvidence(dispute);
  const { data: refunds = [] } = useRefunds(dispute);
  const { canAccess } = useCanAccess({ resource: 'audit-events', action: 'list' });
  const { data: audit = [] } = useGetList<Records['audit-events']>(
    'audit-events',
    {
      filter: { resource: 'disputes', recordId: dispute.id },
      sort: byTime,
      pagination: { page: 1, perPage: MOST },
    },
    { enabled: canAccess === true },
  );
  return timelineOf({ dispute, messages, evidence, refunds, audit });
}

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

function Entry({ entry, currency }: { readonly entry: TimelineEntry; readonly currency: string }) {
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

export function TimelinePanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const [whole, setWhole] = useState(false);
  const entries = useTimeline(dispute);
  const shown = whole ? entries : entries.slice(0, AT_FIRST);
  return (
    <Panel title={translate('dispute.timeline.title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(entry => (
          <Entry key={entry.key} entry={entry} currency={dispute.amount.currency} />
        ))}
      </Box>
      {entries.length > AT_FIRST ? (
        <Button
          size="small"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => setWhole(!whole)}
          aria-expanded={whole}
        >
          {translate(whole ? 'dispute.timeline.less' : 'dispute.timeline.more', {
            smart_count: entries.length - AT_FIRST,
          })}
        </Button>
      ) : null}
    </Panel>
  );
}
