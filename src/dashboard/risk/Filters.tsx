import { useState } from 'react';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Badge, Box, Button, Collapse, useMediaQuery, type Theme } from '@mui/material';
import FilterIcon from '@mui/icons-material/FilterList';
import { RegionTreeInput } from '../../ui/RegionTreeInput.tsx';
import { ReferencePicker } from '../../ui/form/ReferencePicker.tsx';
import { Choice } from './Choice.tsx';
import { CustomPeriod } from './CustomPeriod.tsx';
import { paymentMethods, periods } from './riskView.ts';
import { useRiskView } from './useRiskView.ts';

const filterKeys = ['regionId', 'categoryId', 'sellerId', 'carrierId', 'paymentMethod'] as const;
const nothing = Object.fromEntries(filterKeys.map(key => [key, null]));

function Pick({
  of,
  resource,
}: {
  readonly of: 'category' | 'seller' | 'carrier';
  readonly resource: string;
}) {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  const key = `${of}Id` as const;
  return (
    <ReferencePicker
      resource={resource}
      label={translate(`risk.${of}`)}
      value={view.filter[key] ?? null}
      onChange={id => change({ [key]: id, payment: null })}
      noneText={translate('list.none_match')}
      sx={{ width: { xs: '100%', sm: of === 'seller' ? 250 : 190 } }}
    />
  );
}

function Fields() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { view, change } = useRiskView();
  const used = filterKeys.some(key => view.filter[key] !== undefined);
  return (
    <>
      <RegionTreeInput
        compact
        label={translate('risk.region')}
        value={view.filter.regionId ?? null}
        onChange={regionId => change({ regionId, level: null })}
      />
      <Pick of="category" resource="categories" />
      {identity?.['role'] === 'seller' ? null : <Pick of="seller" resource="sellers" />}
      <Pick of="carrier" resource="carriers" />
      <Choice
        label={translate('risk.payment_method')}
        value={view.filter.paymentMethod ?? ''}
        options={['', ...paymentMethods].map(value => ({
          value,
          text: translate(value ? `enums.paymentMethod.${value}` : 'list.any'),
        }))}
        onChange={value => change({ paymentMethod: value, payment: null })}
      />
      {used ? (
        <Button onClick={() => change({ ...nothing, payment: null })}>{translate('risk.clear')}</Button>
      ) : null}
    </>
  );
}

/** Period and filters, all of them in the address. On a phone the filters fold away. */
export function Filters() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const [open, setOpen] = useState(false);
  const row = { display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' } as const;
  return (
    <Box component="search" aria-label={translate('risk.filters')} sx={row}>
      <Choice
        label={translate('risk.period')}
        value={view.period}
        options={periods.map(value => ({ value, text: translate(`risk.periods.${value}`) }))}
        onChange={period => change({ period, bucket: null })}
      />
      {view.period === 'custom' ? <CustomPeriod /> : null}
      {phone ? (
        <>
          <Badge badgeContent={Object.keys(view.filter).length} color="secondary">
            <Button
              variant="outlined"
              startIcon={<FilterIcon />}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {translate('risk.filters')}
            </Button>
          </Badge>
          <Collapse in={open} unmountOnExit sx={{ width: '100%' }}>
            <Box sx={row}>
              <Fields />
            </Box>
          </Collapse>
        </>
      ) : (
        <Fields />
      )}
    </Box>
  );
}
