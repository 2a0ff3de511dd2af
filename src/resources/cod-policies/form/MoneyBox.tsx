import { useTranslate } from 'ra-core';
import { NumberBox } from './NumberBox.tsx';
import { readMoney, showMoney } from './numbers.ts';

interface MoneyBoxProps {
  readonly label: string;
  readonly value: number | null;
  readonly currency: string;
  readonly onChange: (value: number | null) => void;
  readonly error?: string | undefined;
}

/** Typed in the currency's own unit, kept in minor units; empty sets no limit. */
export function MoneyBox({ label, value, currency, onChange, error }: MoneyBoxProps) {
  const translate = useTranslate();
  return (
    <NumberBox
      label={label}
      unit={currency}
      initial={showMoney(value, currency)}
      onText={text => onChange(readMoney(text, currency))}
      error={error}
      hint={value === null ? translate('codPolicy.open_end') : undefined}
    />
  );
}
