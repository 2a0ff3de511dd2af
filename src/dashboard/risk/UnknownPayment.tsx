import { useTranslate } from 'ra-core';
import { FormControlLabel, FormHelperText, Box, Switch } from '@mui/material';
import type { RateReport } from '../../contract/reports.ts';
import { useFormat } from '../../ui/format.ts';
import { useReport } from '../useReport.ts';
import { useDrillCount } from './useDrillCount.ts';
import { useRiskView } from './useRiskView.ts';

/** Files that do not say how an order was paid: whether such parcels count among the COD parcels. */
export function UnknownPayment({ report }: { readonly report: RateReport }) {
  const translate = useTranslate();
  const format = useFormat();
  const { change } = useRiskView();
  const on = report.payment === 'cod_or_unknown';
  const chosen = report.payment === 'any';
  const unknown = useDrillCount(on ? report.total?.drill.denominator : undefined, {
    paymentMethod: 'unknown',
  });
  const total = report.total?.denominator;
  const { data: quality } = useReport('data-quality');
  const any = quality?.gaps.some(({ code }) => code === 'unknown_payment_method') ?? false;
  if (!any && !on) return null;
  return (
    <Box>
      <FormControlLabel
        control={
          <Switch
            checked={on}
            disabled={chosen}
            onChange={(_, checked) => change({ payment: checked ? 'cod_or_unknown' : 'cod' })}
          />
        }
        label={translate('risk.unknown_payment')}
      />
      {chosen ? <FormHelperText>{translate('risk.unknown_payment_method')}</FormHelperText> : null}
      {unknown && total !== undefined ? (
        <FormHelperText>
          {translate('risk.unknown_payment_on', {
            count: format.number(unknown.count),
            total: format.number(total),
          })}
        </FormHelperText>
      ) : null}
    </Box>
  );
}
