import { useTranslate } from 'ra-core';
import { Alert, Box, Typography } from '@mui/material';
import { DueField } from '../../../ui/fields/DueField.tsx';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Panel } from '../../../ui/show/Panel.tsx';
import { Pairs } from './Pairs.tsx';
import { useNextCommands, type Dispute } from './useCase.ts';
import type { Deadline } from '../../../domain/disputes/types.ts';
import type { Inaction } from '../../../domain/disputes/whatIf.ts';

function Pauses({ pauses }: Pick<Deadline, 'pauses'>) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'grid' }}>
      {pauses.map(({ from, to }) => (
        <span key={from}>
          <InstantField value={from} /> –{' '}
          {to ? <InstantField value={to} /> : translate('dispute.clock.until_now')}
        </span>
      ))}
    </Box>
  );
}

function Silence({ inaction, currency }: { readonly inaction: Inaction; readonly currency: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const { silence, at, money, status } = inaction;
  return (
    <Alert severity="info" icon={false} sx={{ mt: 1.5, py: 0.5 }}>
      <Typography variant="h3">{translate('dispute.clock.silence', { at: format.instant(at) })}</Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Word of="policy.disputes.silences" code={silence} />{' '}
        {translate('dispute.clock.afterwards', { status: translate(`policy.disputes.statuses.${status}`) })}
        {money
          ? ` ${translate('dispute.clock.money', {
              buyer: format.money({ amount: money.buyer, currency }),
              seller: format.money({ amount: money.seller, currency }),
            })}`
          : null}
      </Typography>
    </Alert>
  );
}

function DeadlineFacts({ deadline, paused }: { readonly deadline: Deadline; readonly paused: boolean }) {
  const translate = useTranslate();
  const label = (key: string) => translate(`dispute.clock.${key}`);
  return (
    <Pairs
      pairs={[
        {
          label: label('kind'),
          value: <Word of="policy.disputes.deadlines" code={deadline.kind} />,
          strong: true,
        },
        ...(paused ? [] : [{ label: label('due'), value: <InstantField value={deadline.dueAt} /> }]),
        { label: label('started'), value: <InstantField value={deadline.startedAt} /> },
        { label: label('calendar'), value: translate(`dispute.clock.calendars.${deadline.calendar}`) },
        ...(deadline.pauses.length > 0
          ? [{ label: label('pauses'), value: <Pauses pauses={deadline.pauses} /> }]
          : []),
        ...(deadline.firedAt
          ? [{ label: label('missed'), value: <InstantField value={deadline.firedAt} /> }]
          : []),
      ]}
    />
  );
}

/** Who has to move, until when, and what silence brings. */
export function ClockPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { data } = useNextCommands(dispute);
  const { deadline, pausedDeadline, ballWith } = dispute;
  return (
    <Panel
      title={translate('dispute.clock.title')}
      actions={deadline ? <DueField value={deadline.dueAt} /> : null}
    >
      <Typography sx={{ fontWeight: 650, mb: 1 }}>
        {ballWith
          ? translate('dispute.clock.turn', { who: translate(`policy.disputes.balls.${ballWith}`) })
          : translate('dispute.clock.nobody')}
      </Typography>
      {deadline ? <DeadlineFacts deadline={deadline} paused={false} /> : null}
      {data?.whatIfNobodyActs ? (
        <Silence inaction={data.whatIfNobodyActs} currency={dispute.amount.currency} />
      ) : null}
      {pausedDeadline ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="h3" sx={{ mb: 0.75 }}>
            {translate('dispute.clock.paused')}
          </Typography>
          <DeadlineFacts deadline={pausedDeadline} paused />
        </Box>
      ) : null}
    </Panel>
  );
}
