import { useTranslate } from 'ra-core';
import { Alert, Box, Typography } from '@mui/material';
import { useCodeText } from '../../../ui/command/useProblemText.ts';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { paidOut } from '../../../domain/disputes/settlement.ts';
import { Pairs, type Pair } from '../case/Pairs.tsx';
import type { Dispute } from '../case/useCase.ts';
import { PostingPreview } from './PostingPreview.tsx';
import type { Outcome } from './useOutcome.ts';

interface OutcomeBoxProps {
  readonly dispute: Dispute;
  readonly outcome: Outcome;
  readonly ledger: boolean;
}

function usePairs(dispute: Dispute, { after, settlement }: Outcome): readonly Pair[] {
  const translate = useTranslate();
  const label = (key: string) => translate(`dispute.outcome.${key}`);
  if (!after) return [];
  const { currency } = dispute.amount;
  const money = settlement && paidOut(after, settlement);
  return [
    { label: label('status'), value: <StatusChip of="policy.disputes.statuses" value={after.status} /> },
    ...(after.deadline && after.deadline.dueAt !== dispute.deadline?.dueAt
      ? [
          {
            label: translate(`policy.disputes.deadlines.${after.deadline.kind}`),
            value: <InstantField value={after.deadline.dueAt} />,
          },
        ]
      : []),
    ...(money
      ? [
          {
            label: label('buyer'),
            value: <MoneyOf amount={money.buyer} currency={currency} />,
            strong: true,
          },
          {
            label: label('seller'),
            value: <MoneyOf amount={money.seller} currency={currency} />,
            strong: true,
          },
        ]
      : []),
  ];
}

/** What the command would bring, or what it still lacks. */
export function OutcomeBox({ dispute, outcome, ledger }: OutcomeBoxProps) {
  const translate = useTranslate();
  const codeText = useCodeText();
  const pairs = usePairs(dispute, outcome);
  const { refusal, settlement } = outcome;
  if (refusal)
    return (
      <Alert severity="warning" id="command-lacks">
        {codeText(refusal.code, refusal.facts, refusal.code)}
      </Alert>
    );
  if (pairs.length === 0) return null;
  return (
    <Box
      sx={{ p: 1.75, borderRadius: 1.5, bgcolor: 'action.hover' }}
      component="section"
      aria-labelledby="command-outcome"
    >
      <Typography variant="h3" id="command-outcome" sx={{ mb: 1 }}>
        {translate('dispute.outcome.title')}
      </Typography>
      <Pairs pairs={pairs} />
      {ledger && settlement ? <PostingPreview dispute={dispute} settlement={settlement} /> : null}
    </Box>
  );
}
