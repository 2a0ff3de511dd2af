import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Tab, Tabs, Typography } from '@mui/material';
import { kindOf, Message as Trouble } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { useActor } from '../../../ui/useActor.ts';
import { can } from '../../../domain/access/can.ts';
import { MessageBubble } from './MessageBubble.tsx';
import { MessageComposer } from './MessageComposer.tsx';
import { useMessages, type Dispute } from './useCase.ts';

type Visibility = 'parties' | 'internal';

function Thread({ dispute, visibility }: { readonly dispute: Dispute; readonly visibility: Visibility }) {
  const translate = useTranslate();
  const { data = [], error, refetch } = useMessages(dispute);
  const shown = data.filter(message => message.visibility === visibility);
  if (error) return <Trouble inline kind={kindOf(error)} onRetry={() => void refetch()} />;
  if (shown.length === 0)
    return (
      <Typography sx={{ color: 'text.secondary' }}>
        {translate(`dispute.messages.none_${visibility}`)}
      </Typography>
    );
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {shown.map(message => (
        <MessageBubble key={message.id} message={message} />
      ))}
    </Box>
  );
}

/** What the parties wrote to each other and the platform; what staff noted among themselves stands apart. */
export function MessagesPanel({
  dispute,
  isParty,
}: {
  readonly dispute: Dispute;
  readonly isParty: boolean;
}) {
  const translate = useTranslate();
  const actor = useActor();
  const [visibility, setVisibility] = useState<Visibility>('parties');
  const { sellerId, buyerId, assigneeId } = dispute;
  const mayWrite =
    actor !== undefined &&
    can(actor, 'create', { resource: 'messages', sellerId, buyerId, assigneeId, visibility });
  return (
    <Panel title={translate('dispute.messages.title')}>
      {isParty ? null : (
        <Tabs
          value={visibility}
          onChange={(_, next: Visibility) => setVisibility(next)}
          aria-label={translate('dispute.messages.title')}
          sx={{ minHeight: 36, mb: 1.5, '& .MuiTab-root': { minHeight: 36, py: 0.5 } }}
        >
          {(['parties', 'internal'] as const).map(which => (
            <Tab
              key={which}
              value={which}
              id={`messages-${which}`}
              aria-controls="messages-panel"
              label={translate(`dispute.messages.${which}`)}
            />
          ))}
        </Tabs>
      )}
      <Box
        {...(isParty
          ? {}
          : { id: 'messages-panel', role: 'tabpanel', 'aria-labelledby': `messages-${visibility}` })}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Thread dispute={dispute} visibility={visibility} />
        {mayWrite ? (
          <MessageComposer dispute={dispute} visibility={visibility} isParty={isParty} />
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('dispute.messages.may_not')}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}
