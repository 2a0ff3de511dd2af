import { useTranslate } from 'ra-core';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useFormat } from '../../../ui/format.ts';
import { splitOf } from '../../../domain/refunds/split.ts';
import type { CostSplit } from '../../../domain/refunds/types.ts';
import { MoneyBox } from './MoneyBox.tsx';
import { plainFieldset } from './plainFieldset.ts';

interface SplitEditorProps {
  readonly total: number;
  readonly amount: number;
  readonly currency: string;
  readonly value: CostSplit;
  readonly onChange: (split: CostSplit) => void;
}

const payers = ['seller', 'platform', 'carrier'] as const;
const nobody = { seller: 0, platform: 0, carrier: 0 };

/** Who bears what of the refund; the rest of the disputed amount stays with the buyer. It has to add up. */
export function SplitEditor({ total, amount, currency, value, onChange }: SplitEditorProps) {
  const translate = useTranslate();
  const format = useFormat();
  const left = amount - value.seller - value.platform - value.carrier;
  const money = (part: number) => format.money({ amount: part, currency });
  return (
    <Box component="fieldset" aria-labelledby="split-title" sx={plainFieldset}>
      <Typography variant="h3" id="split-title" sx={{ mb: 1.25 }}>
        {translate('dispute.split.title', { amount: money(amount) })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
        {payers.map(payer => (
          <Stack key={payer} sx={{ gap: 0.5, alignItems: 'stretch' }}>
            <MoneyBox
              label={translate(`policy.disputes.bearers.${payer}`)}
              currency={currency}
              value={value[payer]}
              max={amount}
              onChange={part => onChange({ ...value, [payer]: part })}
            />
            <Button
              size="small"
              onClick={() => onChange(splitOf({ total, amount }, { ...nobody, [payer]: 1 }))}
            >
              {translate('dispute.split.all_to', { who: translate(`policy.disputes.bearers.${payer}`) })}
            </Button>
          </Stack>
        ))}
      </Box>
      <Typography
        variant="body2"
        component="output"
        sx={{ display: 'block', color: left === 0 ? 'text.secondary' : 'error.main', mt: 0.5 }}
      >
        {left === 0
          ? translate('dispute.split.adds_up', { buyer: money(total - amount) })
          : translate(left > 0 ? 'dispute.split.left' : 'dispute.split.over', {
              amount: money(Math.abs(left)),
            })}
      </Typography>
    </Box>
  );
}
