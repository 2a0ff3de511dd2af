import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Card, Link, Skeleton, Typography } from '@mui/material';
import { changeOf, latestCohorts } from '../../domain/risk/compare.ts';
import type { RateKind } from '../../domain/risk/rules.ts';
import type { Instant } from '../../domain/shared/instant.ts';
import type { RateReportCell } from '../../contract/reports.ts';
import { kindOf, Message } from '../../ui/Message.tsx';
import { IntervalBar } from '../IntervalBar.tsx';
import { DrillCount } from '../risk/DrillCount.tsx';
import { reportOf } from '../risk/kinds.ts';
import { monthsBack } from '../risk/riskView.ts';
import { useBucketLabel } from '../risk/useBucketLabel.ts';
import { useRateFormat } from '../useRateFormat.ts';
import { useReport } from '../useReport.ts';

const MONTHS = 5;
const subjectOf = { refusal: 'refusals', dispute: 'disputes' } as const;

function Counted({ kind, cell }: { readonly kind: RateKind; readonly cell: RateReportCell }) {
  const translate = useTranslate();
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map(part => (
    <DrillCount
      key={part}
      count={cell[part]}
      drill={cell.drill[part]}
      what={translate(`risk.${kind}.${part}`)}
    />
  ));
  return (
    <>
      {numerator} {translate('home.of')} {denominator}
    </>
  );
}

function Latest({ kind, cells }: { readonly kind: RateKind; readonly cells: readonly RateReportCell[] }) {
  const translate = useTranslate();
  const format = useRateFormat();
  const { full } = useBucketLabel('month');
  const { now, before, running } = latestCohorts(cells);
  const monthOf = ({ key }: RateReportCell) => full(key ?? '');
  const change = now && before ? changeOf(before, now) : null;
  const facts = (cell: RateReportCell) => ({
    month: monthOf(cell),
    rate: format.percent(cell.rate ?? 0),
    k: format.number(cell.numerator),
    n: format.number(cell.denominator),
    part: format.percent(cell.maturity ?? 0, 0),
  });
  if (!now || now.rate === null || now.low === null || now.high === null)
    return (
      <Typography sx={{ color: 'text.secondary', my: 2 }}>
        {running && running.rate !== null
          ? translate('overview.running', facts(running))
          : translate('overview.none')}
      </Typography>
    );
  const top = Math.max(0.05, 1.3 * Math.max(now.high, before?.high ?? 0));
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1.5 }}>
        <Typography
          component="p"
          sx={{ fontSize: '2rem', fontWeight: 700, lineHeight: 1.2, color: 'primary.main' }}
        >
          {format.percent(now.rate)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('overview.latest', { month: monthOf(now) })}
        </Typography>
      </Box>
      <IntervalBar rate={now.rate} low={now.low} high={now.high} top={top} />
      <Typography variant="body2" component="div">
        <Counted kind={kind} cell={now} />
        {' · '}
        {translate('risk.fact_interval', { low: format.percent(now.low), high: format.percent(now.high) })}
      </Typography>
      <Box sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}>
        {change && before ? (
          <Typography sx={{ fontWeight: 650, color: change === 'higher' ? 'error.main' : 'text.primary' }}>
            {translate(`overview.changes.${change}`, { month: monthOf(before) })}
          </Typography>
        ) : null}
        {before && before.rate !== null ? (
          <Typography variant="body2">{translate('overview.before', facts(before))}</Typography>
        ) : null}
        {running && running.rate !== null ? (
          <Typography variant="body2">{translate('overview.running', facts(running))}</Typography>
        ) : null}
      </Box>
    </>
  );
}

interface LatestRateProps {
  readonly kind: RateKind;
  readonly now: Instant;
}

/** The last month that can be compared, beside the one before and the one under way. */
export function LatestRate({ kind, now }: LatestRateProps) {
  const translate = useTranslate();
  const params = { by: 'month', from: monthsBack(now, MONTHS) };
  const { data, error, refetch } = useReport(reportOf[kind], params);
  const subject = subjectOf[kind];
  return (
    <Card component="section" aria-labelledby={`latest-${kind}`} sx={{ p: 2.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography variant="h2" id={`latest-${kind}`} sx={{ flex: 1 }}>
          {translate(`risk.${kind}.rate`)}
        </Typography>
        <Link component={RouterLink} to={`/risk?subject=${subject}`} variant="body2">
          {translate(`overview.open_${subject}`)}
        </Link>
      </Box>
      {error ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={150} /> : null}
      {data ? <Latest kind={kind} cells={data.cells.filter(cell => cell.key !== null)} /> : null}
    </Card>
  );
}
