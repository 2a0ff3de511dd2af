import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { useConditionText } from '../../ui/fields/useConditionText.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import type { CodDecisionSnapshot } from '../../domain/orders/types.ts';

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{title}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    </Box>
  );
}

/** What checkout answered when the order was placed. */
export function OrderDecision({ decision }: { readonly decision: CodDecisionSnapshot }) {
  const translate = useTranslate();
  const conditionText = useConditionText();
  return (
    <Panel title={translate('page.order.verdict')}>
      <Box>
        <StatusChip of="policy.cod.outcomes" value={decision.outcome} />
      </Box>
      {decision.policyNumber === null ? null : (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {translate('page.order.policy', { number: decision.policyNumber })}
        </Typography>
      )}
      <List title={translate('page.order.conditions')} items={decision.conditions.map(conditionText)} />
      <List
        title={translate('page.order.reasons')}
        items={decision.reasons.map(code => translate(`codReasonNames.${code}`))}
      />
    </Panel>
  );
}
