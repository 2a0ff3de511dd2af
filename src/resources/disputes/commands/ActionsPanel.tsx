import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { kindOf, Message as Trouble } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { NextCommand } from '../../../domain/disputes/nextCommands.ts';
import { useNextCommands, type Dispute } from '../case/useCase.ts';
import { CommandButton } from './CommandButton.tsx';
import { commandGroups, type Action } from './commandGroups.ts';
import { Finished } from './Finished.tsx';

interface GroupProps {
  readonly commands: readonly NextCommand[];
  readonly actAs?: 'buyer';
}

function Later({
  actions,
  actAs,
}: {
  readonly actions: readonly Action[];
  readonly actAs: 'buyer' | undefined;
}) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (actions.length === 0) return null;
  return (
    <Box>
      <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
        {translate('dispute.actions.later', { smart_count: actions.length })}
      </Button>
      <Collapse in={open} unmountOnExit>
        <Stack sx={{ gap: 1.25, mt: 1 }}>
          {actions.map(action => (
            <CommandButton key={action.type} {...action} actAs={actAs} />
          ))}
        </Stack>
      </Collapse>
    </Box>
  );
}

function Group({ commands, actAs }: GroupProps) {
  const translate = useTranslate();
  const { allowed, blocked, later } = commandGroups(commands);
  return (
    <Stack sx={{ gap: 1.25 }}>
      {allowed.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('dispute.actions.none')}
        </Typography>
      ) : null}
      {allowed.map((action, index) => (
        <CommandButton key={action.type} {...action} actAs={actAs} primary={index === 0 && !actAs} />
      ))}
      {blocked.map(action => (
        <CommandButton key={action.type} {...action} actAs={actAs} />
      ))}
      <Later actions={later} actAs={actAs} />
    </Stack>
  );
}

/** Every command the rules know for this reader: what may be done, and why the rest may not. */
export function ActionsPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { data, error, refetch } = useNextCommands(dispute);
  return (
    <Panel title={translate('dispute.actions.title')}>
      <Finished dispute={dispute} />
      {error ? <Trouble inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {data ? <Group commands={data.commands} /> : null}
      {data?.forBuyer ? (
        <Box sx={{ mt: 2.5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {translate('dispute.actions.for_buyer')}
          </Typography>
          <Group commands={data.forBuyer} actAs="buyer" />
        </Box>
      ) : null}
    </Panel>
  );
}
