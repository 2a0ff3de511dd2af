import { useTranslate } from 'ra-core';
import { Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { useNameOf } from '../../../ui/nameOf.ts';
import { withTerms, type RulePartProps } from './formTypes.ts';

export function CarriersPart({ rule, onChange, scopes, errorOf }: RulePartProps) {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const chosen = rule.terms.carriers;
  const error = errorOf('carriers');
  return (
    <>
      {scopes.carriers.map(carrier => (
        <FormControlLabel
          key={carrier.id}
          label={nameOf(carrier)}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(carrier.id)}
              onChange={(_, on) =>
                onChange(
                  withTerms(rule, {
                    carriers: on ? [...chosen, carrier.id] : chosen.filter(id => id !== carrier.id),
                  }),
                )
              }
            />
          }
        />
      ))}
      <FormHelperText error={error !== undefined} sx={{ gridColumn: '1 / -1', mx: 0 }}>
        {error ?? translate('codPolicy.any_carrier')}
      </FormHelperText>
    </>
  );
}
