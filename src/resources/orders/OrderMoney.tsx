import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { useFieldLabel } from '../../ui/useFieldLabel.ts';
import type { Records } from '../../contract/records.ts';

const amounts = ['total', 'codFee', 'deposit', 'collected'] as const;

/** What was asked and what came in. */
export function OrderMoney({ order }: { readonly order: Records['orders'] }) {
  const translate = useTranslate();
  const labelOf = useFieldLabel();
  return (
    <Panel title={translate('page.order.money')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 1 }}>
        {amounts.map(field => (
          <Box key={field} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {labelOf(field)}
            </Typography>
            <Typography
              component="dd"
              sx={{ m: 0, fontWeight: field === 'total' ? 650 : 400, textAlign: 'right' }}
            >
              <MoneyField value={order[field]} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
