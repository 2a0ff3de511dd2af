import { useTranslate } from 'ra-core';
import { Box, FormHelperText } from '@mui/material';
import { NumberBox } from './NumberBox.tsx';
import { readMoney, readPercent, showMoney, showPercent } from './numbers.ts';
import type { FlatOrPart } from '../../../domain/cod/types.ts';

interface PartBoxProps {
  readonly label: string;
  readonly value: FlatOrPart | null;
  readonly currency: string;
  readonly onChange: (value: FlatOrPart | null) => void;
  readonly error?: string | undefined;
}

/** A flat amount, a part of the total, or both: then the larger counts. */
export function PartBox({ label, value, currency, onChange, error }: PartBoxProps) {
  const translate = useTranslate();
  const flat = value?.flat ?? null;
  const bp = value?.bp ?? null;
  const change = (nextFlat: number | null, nextBp: number | null) =>
    onChange(nextFlat === null && nextBp === null ? null : { flat: nextFlat ?? 0, bp: nextBp ?? 0 });
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontSize: '0.875rem', fontWeight: 600 }}>
        {label}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <NumberBox
          label={translate('codPolicy.flat_part')}
          unit={currency}
          initial={flat === 0 ? '' : showMoney(flat, currency)}
          onText={text => change(readMoney(text, currency), bp === 0 ? null : bp)}
        />
        <NumberBox
          label={translate('codPolicy.percent_part')}
          unit="%"
          initial={bp === 0 ? '' : showPercent(bp)}
          onText={text => change(flat === 0 ? null : flat, readPercent(text))}
        />
      </Box>
      {error ? (
        <FormHelperText error role="alert">
          {error}
        </FormHelperText>
      ) : flat && bp ? (
        <FormHelperText>{translate('codPolicy.larger_hint')}</FormHelperText>
      ) : null}
    </Box>
  );
}
