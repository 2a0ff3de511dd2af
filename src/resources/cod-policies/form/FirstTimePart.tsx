import { useTranslate } from 'ra-core';
import { FormControlLabel, Switch } from '@mui/material';
import { ConfirmationSelect } from './ConfirmationSelect.tsx';
import { withFirstTime, type RulePartProps } from './formTypes.ts';
import { MoneyBox } from './MoneyBox.tsx';
import { PartBox } from './PartBox.tsx';

/** Buyers without a completed order: not at all, or on terms of their own. */
export function FirstTimePart({ rule, onChange, currency, errorOf }: RulePartProps) {
  const translate = useTranslate();
  const { firstTime } = rule;
  return (
    <>
      <FormControlLabel
        sx={{ gridColumn: '1 / -1' }}
        label={translate('codPolicy.first_allowed')}
        control={
          <Switch
            checked={firstTime.allowed}
            onChange={(_, allowed) => onChange(withFirstTime(rule, { allowed }))}
          />
        }
      />
      {firstTime.allowed ? (
        <>
          <MoneyBox
            label={translate('codPolicy.fields.maxAmount')}
            value={firstTime.maxAmount}
            currency={currency}
            onChange={maxAmount => onChange(withFirstTime(rule, { maxAmount }))}
            error={errorOf('firstTimeMax')}
            emptyHint={translate('codPolicy.first_same')}
          />
          <ConfirmationSelect
            label={translate('codPolicy.fields.confirmation')}
            value={firstTime.confirmation}
            onChange={confirmation => onChange(withFirstTime(rule, { confirmation }))}
            openText={translate('codPolicy.first_same')}
          />
          <PartBox
            label={translate('codPolicy.fields.deposit')}
            value={firstTime.deposit}
            currency={currency}
            onChange={deposit => onChange(withFirstTime(rule, { deposit }))}
            error={errorOf('firstTimeDeposit')}
          />
        </>
      ) : null}
    </>
  );
}
