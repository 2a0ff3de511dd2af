import { useTranslate } from 'ra-core';
import { Box, Chip, Typography } from '@mui/material';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { disputedAmount } from '../../../domain/refunds/amounts.ts';
import { ProductReferenceField } from '../../products/ProductReferenceField.tsx';
import type { Dispute, Order } from './useCase.ts';

interface LinesPanelProps {
  readonly dispute: Dispute;
  readonly order: Order;
}

/** The order's lines, the disputed ones first, each with what was paid for it. */
export function LinesPanel({ dispute, order }: LinesPanelProps) {
  const translate = useTranslate();
  const isClaimed = (id: string) => dispute.lineIds.includes(id);
  const lines = order.lines.toSorted((a, b) => Number(isClaimed(b.id)) - Number(isClaimed(a.id)));
  return (
    <Panel title={translate('dispute.lines')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {lines.map(line => (
          <Box
            component="li"
            key={line.id}
            sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, alignItems: 'baseline' }}
          >
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {line.productId ? <ProductReferenceField id={line.productId} /> : line.title}{' '}
              {isClaimed(line.id) ? (
                <Chip
                  component="span"
                  size="small"
                  color="secondary"
                  variant="outlined"
                  label={translate('dispute.claimed')}
                />
              ) : null}
            </Box>
            <Box sx={{ textAlign: 'right', fontWeight: isClaimed(line.id) ? 650 : 400 }}>
              <MoneyOf amount={disputedAmount(order, [line.id])} currency={line.unitPrice.currency} />
            </Box>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('dispute.pieces', { count: line.quantity })}
              {' · '}
              <MoneyOf amount={line.unitPrice.amount} currency={line.unitPrice.currency} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
