import { useState } from 'react';
import { useCanAccess, useGetList, useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Records } from '../../../contract/records.ts';
import type { TimelineEntry } from './ofRecord.ts';
import { timelineOf } from './timeline.ts';
import { TimelineLine } from './TimelineLine.tsx';
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

export function TimelinePanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const [whole, setWhole] = useState(false);
  const entries = useTimeline(dispute);
  const shown = whole ? entries : entries.slice(0, AT_FIRST);
  return (
    <Panel title={translate('dispute.timeline.title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(entry => (
          <TimelineLine key={entry.key} entry={entry} currency={dispute.amount.currency} />
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
