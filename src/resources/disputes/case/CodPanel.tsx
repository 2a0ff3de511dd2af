import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { Codes } from '../../../ui/fields/Codes.tsx';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { useConditionText } from '../../../ui/fields/useConditionText.ts';
import { Panel } from '../../../ui/show/Panel.tsx';
import { Pairs } from './Pairs.tsx';
import type { Order } from './useCase.ts';

/** How cash on delivery was agreed at checkout, and what the courier took. */
export function CodPanel({ order }: { readonly order: Order }) {
  const translate = useTranslate();
  const conditionText = useConditionText();
  const { codDecision: decision } = order;
  if (order.paymentMethod !== 'cod') return null;
  const label = (field: string) => translate(`resources.orders.fields.${field}`);
  return (
    <Panel title={translate('page.order.verdict')}>
      <Pairs
        pairs={[
          ...(decision
            ? [
                {
                  label: translate('dispute.cod.outcome'),
                  value: <StatusChip of="policy.cod.outcomes" value={decision.outcome} />,
                },
                {
                  label: translate('dispute.cod.policy'),
                  value: decision.policyNumber === null ? null : `v${decision.policyNumber}`,
                },
                {
                  label: translate('page.order.reasons'),
                  value: <Codes of="codReasonNames" values={decision.reasons} />,
                },
              ].filter(pair => pair.value !== null)
            : []),
          { label: label('deposit'), value: <MoneyField value={order.deposit} /> },
          { label: label('codFee'), value: <MoneyField value={order.codFee} /> },
          { label: label('collected'), value: <MoneyField value={order.collected} />, strong: true },
        ]}
      />
      {decision && decision.conditions.length > 0 ? (
        <Box component="ul" sx={{ m: 0, mt: 1.5, pl: 2.5, typography: 'body2' }}>
          {decision.conditions.map(condition => (
            <li key={condition.kind}>{conditionText(condition)}</li>
          ))}
        </Box>
      ) : null}
    </Panel>
  );
}
