import { useTranslate } from 'ra-core';
import { NumberBox } from './NumberBox.tsx';
import { readMoney, showMoney } from './numbers.ts';

interface MoneyBoxProps {
  readonly label: string;
  readonly value: number | null;
  readonly currency: string;
  readonly onChange: (value: number | null) => void;
  readonly error?: string | undefined;
  /** What an empty field means, where it is not that there is no limit. */
  readonly emptyHint?: string;
}

/** Typed in the currency's own unit, kept in minor units. */
export function MoneyBox({ label, value, currency, onChange, error, emptyHint }: MoneyBoxProps) {
  const translate = useTranslate();
  return (
    <NumberBox
      label={label}
      unit={currency}
      initial={showMoney(value, currency)}
      onText={text => onChange(readMoney(text, currency))}
      error={error}
      hint={value === null ? (emptyHint ?? translate('codPolicy.open_end')) : undefined}
    />
  );
}
