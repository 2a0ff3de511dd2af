import { useTranslate } from 'ra-core';
import { ConfirmationSelect } from './ConfirmationSelect.tsx';
import { withTerms, type RulePartProps } from './formTypes.ts';
import { MoneyBox } from './MoneyBox.tsx';
import { NumberBox } from './NumberBox.tsx';
import { readCount, showCount } from './numbers.ts';
import { PartBox } from './PartBox.tsx';

/** Amounts and conditions of a single order. */
export function TermsPart({ rule, onChange, currency, errorOf }: RulePartProps) {
  const translate = useTranslate();
  const { terms } = rule;
  const label = (field: string) => translate(`codPolicy.fields.${field}`);
  return (
    <>
      {(['minAmount', 'maxAmount'] as const).map(field => (
        <MoneyBox
          key={field}
          label={label(field)}
          value={terms[field]}
          currency={currency}
          onChange={value => onChange(withTerms(rule, { [field]: value }))}
          error={errorOf(field)}
        />
      ))}
      {(['fee', 'deposit'] as const).map(field => (
        <PartBox
          key={field}
          label={label(field)}
          value={terms[field]}
          currency={currency}
          onChange={value => onChange(withTerms(rule, { [field]: value }))}
          error={errorOf(field)}
        />
      ))}
      <ConfirmationSelect
        label={label('confirmation')}
        value={terms.confirmation}
        onChange={value =>
          onChange(
            withTerms(rule, {
              confirmation: value ?? 'none',
              ...((value === null || value === 'none') && { confirmWithinHours: null }),
            }),
          )
        }
      />
      {terms.confirmation === 'none' ? null : (
        <NumberBox
          whole
          label={label('confirmWithinHours')}
          initial={showCount(terms.confirmWithinHours)}
          onText={text => onChange(withTerms(rule, { confirmWithinHours: readCount(text) }))}
          error={errorOf('confirmWithinHours')}
        />
      )}
    </>
  );
}
