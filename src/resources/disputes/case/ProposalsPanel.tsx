import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { SplitField } from '../../../ui/fields/SplitField.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Proposal } from '../../../domain/disputes/types.ts';
import type { Dispute } from './useCase.ts';
import { useProposalText } from './useProposalText.ts';

function Offer({ proposal, currency }: { readonly proposal: Proposal; readonly currency: string }) {
  const translate = useTranslate();
  const textOf = useProposalText(currency);
  const { by, status, madeAt, note, acceptedBy, split } = proposal;
  return (
    <Box
      component="li"
      sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 650, flex: 1 }}>
          {translate(`enums.side.${by}`)}: {textOf(proposal)}
        </Typography>
        <StatusChip of="policy.disputes.proposalStatuses" value={status} />
      </Box>
      {note ? (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      ) : null}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <InstantField value={madeAt} />
        {acceptedBy.length > 0
          ? ` · ${translate('dispute.proposals.accepted_by', {
              who: acceptedBy.map(party => translate(`enums.side.${party}`)).join(', '),
            })}`
          : null}
      </Typography>
      {split ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <SplitField split={split} currency={currency} />
        </Typography>
      ) : null}
    </Box>
  );
}

/** Offers of both sides and of the mediator, the newest first. */
export function ProposalsPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  if (dispute.proposals.length === 0) return null;
  return (
    <Panel title={translate('dispute.proposals.title', { rounds: dispute.rounds })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {dispute.proposals.toReversed().map(proposal => (
          <Offer key={proposal.id} proposal={proposal} currency={dispute.amount.currency} />
        ))}
      </Box>
    </Panel>
  );
}
