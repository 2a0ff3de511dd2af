import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Stack, Typography } from '@mui/material';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { previewRefund } from '../../../domain/refunds/amounts.ts';
import { useOrderOf, type Dispute, type Order } from '../case/useCase.ts';
import { LinesWay, PercentWay } from './amountWays.tsx';
import { Choice } from './Choice.tsx';
import { MoneyBox } from './MoneyBox.tsx';

interface AmountChoiceProps {
  readonly dispute: Dispute;
  readonly value: number;
  readonly onChange: (amount: number) => void;
  readonly max: number;
}

const ways = ['amount', 'percent', 'lines'] as const;
type Way = (typeof ways)[number];

/** How the amount falls on the lines, to the last minor unit. */
function Spread({ dispute, order, value }: AmountChoiceProps & { readonly order: Order }) {
  const { lines } = previewRefund(order, dispute.lineIds, { kind: 'amount', amount: value });
  const titleOf = (id: string) => order.lines.find(line => line.id === id)?.title ?? id;
  if (lines.length < 2) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {lines.map(({ lineId, amount }, index) => (
        <span key={lineId}>
          {index > 0 ? ' · ' : ''}
          {titleOf(lineId)} <MoneyOf amount={amount} currency={dispute.amount.currency} />
        </span>
      ))}
    </Typography>
  );
}

/** An amount as such, as a part of what was paid, or as what was paid for some of the lines. */
export function AmountChoice(props: AmountChoiceProps) {
  const { dispute, value, onChange, max } = props;
  const translate = useTranslate();
  const { data: order } = useOrderOf(dispute);
  const [way, setWay] = useState<Way>('amount');
  const offered = dispute.lineIds.length > 1 ? ways : ways.filter(known => known !== 'lines');
  return (
    <Stack sx={{ gap: 1.25 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Choice
          label={translate('dispute.amount.way')}
          codes={offered}
          of="dispute.amount.ways"
          value={way}
          onChange={setWay}
        />
        <MoneyBox
          label={translate('dispute.amount.to_buyer')}
          currency={dispute.amount.currency}
          value={value}
          onChange={onChange}
          max={max}
        />
      </Box>
      {order && way === 'percent' ? <PercentWay dispute={dispute} order={order} onChange={onChange} /> : null}
      {order && way === 'lines' ? <LinesWay dispute={dispute} order={order} onChange={onChange} /> : null}
      {order && way !== 'lines' ? <Spread {...props} order={order} /> : null}
    </Stack>
  );
}
