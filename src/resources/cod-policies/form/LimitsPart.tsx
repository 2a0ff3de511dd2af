import { useTranslate } from 'ra-core';
import { withTerms, type RulePartProps } from './formTypes.ts';
import { MoneyBox } from './MoneyBox.tsx';
import { NumberBox } from './NumberBox.tsx';
import { readCount, showCount } from './numbers.ts';

const counts = ['maxOpenCodOrders', 'maxDailyOrders'] as const;

/** Limits that count other orders too. */
export function LimitsPart({ rule, onChange, currency, errorOf }: RulePartProps) {
  const translate = useTranslate();
  return (
    <>
      {counts.map(field => (
        <NumberBox
          key={field}
          whole
          label={translate(`codPolicy.fields.${field}`)}
          initial={showCount(rule.terms[field] ?? null)}
          onText={text => onChange(withTerms(rule, { [field]: readCount(text) }))}
          error={errorOf(field)}
          hint={(rule.terms[field] ?? null) === null ? translate('codPolicy.open_end') : undefined}
        />
      ))}
      <MoneyBox
        label={translate('codPolicy.fields.maxExposure')}
        value={rule.terms.maxExposure}
        currency={currency}
        onChange={maxExposure => onChange(withTerms(rule, { maxExposure }))}
        error={errorOf('maxExposure')}
      />
    </>
  );
}
