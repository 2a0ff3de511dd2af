import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Checkbox, FormControlLabel, Slider } from '@mui/material';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { disputedAmount, previewRefund } from '../../../domain/refunds/amounts.ts';
import type { Dispute, Order } from '../case/useCase.ts';

interface WayProps {
  readonly dispute: Dispute;
  readonly order: Order;
  readonly onChange: (amount: number) => void;
}

/** What was paid for some of the lines. */
export function LinesWay({ dispute, order, onChange }: WayProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (lineIds: readonly string[]) => {
    setChosen(lineIds);
    onChange(previewRefund(order, dispute.lineIds, { kind: 'lines', lineIds }).amount);
  };
  return (
    <Box>
      {order.lines
        .filter(line => dispute.lineIds.includes(line.id))
        .map(line => (
          <FormControlLabel
            key={line.id}
            sx={{ display: 'flex' }}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(line.id)}
                onChange={event =>
                  choose(event.target.checked ? [...chosen, line.id] : chosen.filter(id => id !== line.id))
                }
              />
            }
            label={
              <>
                {line.title} ·{' '}
                <MoneyOf amount={disputedAmount(order, [line.id])} currency={dispute.amount.currency} />
              </>
            }
          />
        ))}
    </Box>
  );
}

/** A part of what was paid. */
export function PercentWay({ dispute, order, onChange }: WayProps) {
  const translate = useTranslate();
  const [percent, setPercent] = useState(50);
  return (
    <Box sx={{ px: 1 }}>
      <Slider
        value={percent}
        min={1}
        max={100}
        valueLabelDisplay="auto"
        valueLabelFormat={value => `${value} %`}
        aria-label={translate('dispute.amount.ways.percent')}
        onChange={(_, next) => {
          const value = typeof next === 'number' ? next : percent;
          setPercent(value);
          onChange(previewRefund(order, dispute.lineIds, { kind: 'percentage', bp: value * 100 }).amount);
        }}
      />
    </Box>
  );
}
