import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Card, Link, Typography } from '@mui/material';
import { drillTo } from '../ui/drillTo.ts';
import { useFormat } from '../ui/format.ts';
import type { HomeReport, RateReportCell } from '../contract/reports.ts';

/** A rate never stands without what it was counted from and how sure it is. */
function RateCard({ title, cell }: { readonly title: string; readonly cell: RateReportCell }) {
  const translate = useTranslate();
  const format = useFormat();
  const { numerator, denominator, rate, low, high, mature } = cell;
  return (
    <Card sx={{ p: 2 }}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.3 }}>
        {rate === null ? translate('home.no_rate') : format.percent(rate)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Link component={RouterLink} to={drillTo(cell.drill.numerator)}>
          {format.number(numerator)}
        </Link>{' '}
        {translate('home.of')}{' '}
        <Link component={RouterLink} to={drillTo(cell.drill.denominator)}>
          {format.number(denominator)}
        </Link>
        {low !== null && high !== null
          ? ` · ${translate('home.interval', { low: format.percent(low), high: format.percent(high) })}`
          : ''}
        {mature ? '' : ` · ${translate('home.immature')}`}
      </Typography>
    </Card>
  );
}

export function RateCards({ report }: { readonly report: HomeReport }) {
  const translate = useTranslate();
  if (!report.refusals && !report.disputes) return null;
  return (
    <Box
      sx={{ mt: 3, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))' }}
    >
      {report.refusals ? <RateCard title={translate('home.refusals')} cell={report.refusals} /> : null}
      {report.disputes ? <RateCard title={translate('home.disputes')} cell={report.disputes} /> : null}
    </Box>
  );
}
