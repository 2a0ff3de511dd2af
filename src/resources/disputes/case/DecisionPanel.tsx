import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { paidOut } from '../../../domain/disputes/settlement.ts';
import { DecisionSummary } from './DecisionSummary.tsx';
import { Pairs } from './Pairs.tsx';
import type { Dispute } from './useCase.ts';

function Appealed({ appeal }: { readonly appeal: NonNullable<Dispute['appeal']> }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">
        {translate('dispute.decision.appeal_of', { who: translate(`enums.side.${appeal.by}`) })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Word of="policy.disputes.grounds" code={appeal.ground} /> · <InstantField value={appeal.at} />
      </Typography>
      <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {appeal.text}
      </Typography>
      {appeal.upheld ? (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {translate('policy.disputes.events.upheld')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <InstantField value={appeal.upheld.at} />
          </Typography>
          <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {appeal.upheld.rationale}
          </Typography>
        </>
      ) : null}
    </Box>
  );
}

function Settled({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { settlement, amount, closeReason } = dispute;
  if (!settlement) return null;
  const { buyer, seller } = paidOut(dispute, settlement);
  return (
    <Pairs
      pairs={[
        {
          label: translate('dispute.decision.via'),
          value: <Word of="policy.disputes.closeReasons" code={closeReason ?? settlement.via} />,
          strong: true,
        },
        {
          label: translate('dispute.outcome.buyer'),
          value: <MoneyOf amount={buyer} currency={amount.currency} />,
        },
        {
          label: translate('dispute.outcome.seller'),
          value: <MoneyOf amount={seller} currency={amount.currency} />,
        },
      ]}
    />
  );
}

/** What was decided, drafted or agreed; nothing before there is something. */
export function DecisionPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { draftDecision, decision, appeal, settlement } = dispute;
  return (
    <>
      {settlement ? (
        <Panel title={translate('dispute.decision.settled')}>
          <Settled dispute={dispute} />
        </Panel>
      ) : null}
      {draftDecision ? (
        <Panel title={translate('dispute.decision.draft')}>
          <DecisionSummary dispute={dispute} decision={draftDecision} />
        </Panel>
      ) : null}
      {decision ? (
        <Panel title={translate('dispute.decision.title')}>
          <DecisionSummary dispute={dispute} decision={decision} />
          {appeal ? <Appealed appeal={appeal} /> : null}
        </Panel>
      ) : null}
    </>
  );
}
