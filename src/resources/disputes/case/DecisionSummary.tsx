import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { SplitField } from '../../../ui/fields/SplitField.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import type { Decision } from '../../../domain/disputes/types.ts';
import { FindingText } from './FindingText.tsx';
import { Pairs } from './Pairs.tsx';
import { PersonName } from './PersonName.tsx';
import type { Dispute } from './useCase.ts';

/** A decision as the parties read it: outcome, who bears it, findings, reasons. */
export function DecisionSummary({
  dispute,
  decision,
}: {
  readonly dispute: Dispute;
  readonly decision: Decision;
}) {
  const translate = useTranslate();
  const { currency } = dispute.amount;
  const label = (key: string) => translate(`dispute.decision.${key}`);
  return (
    <Box sx={{ display: 'grid', gap: 1.75 }}>
      <Pairs
        pairs={[
          {
            label: translate('resources.disputes.fields.outcome'),
            value: <Word of="policy.disputes.outcomes" code={decision.outcome} />,
            strong: true,
          },
          {
            label: label('to_buyer'),
            value: <MoneyOf amount={decision.amount} currency={currency} />,
            strong: true,
          },
          {
            label: translate('resources.proposals.fields.split'),
            value: <SplitField split={decision.split} currency={currency} />,
          },
          ...(decision.returnShippingPaidBy
            ? [
                {
                  label: translate('resources.proposals.fields.returnShippingPaidBy'),
                  value: <Word of="policy.disputes.bearers" code={decision.returnShippingPaidBy} />,
                },
              ]
            : []),
          { label: label('by'), value: <PersonName side="platform" id={decision.decidedBy} /> },
          { label: label('at'), value: <InstantField value={decision.decidedAt} /> },
          ...(decision.approvedBy
            ? [
                {
                  label: label('approved_by'),
                  value: <PersonName side="platform" id={decision.approvedBy} />,
                },
              ]
            : []),
        ]}
      />
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {decision.findings.map(finding => (
          <FindingText key={finding.claim} dispute={dispute} finding={finding} />
        ))}
      </Box>
      <Box>
        <Typography variant="h3">{label('rationale')}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {decision.rationale}
        </Typography>
      </Box>
    </Box>
  );
}
