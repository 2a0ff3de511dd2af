import { useTranslate } from 'ra-core';
import { Box, Card, Typography } from '@mui/material';
import { isSmall } from '../../domain/risk/compare.ts';
import type { RateKind } from '../../domain/risk/rules.ts';
import type { RateReportCell } from '../../contract/reports.ts';
import { useRateFormat } from '../useRateFormat.ts';
import { IntervalBar } from '../IntervalBar.tsx';
import { DrillCount } from './DrillCount.tsx';
import { noteOf } from './rateRows.ts';

interface TotalCardProps {
  readonly kind: RateKind;
  readonly cell: RateReportCell;
}
const parts = ['numerator', 'denominator', 'open'] as const;

/** The whole selection in one line: the rate, how sure it is, and the orders behind it. */
export function TotalCard({ kind, cell }: TotalCardProps) {
  const translate = useTranslate();
  const format = useRateFormat();
  const { rate, low, high } = cell;
  const quiet = isSmall(cell) || !cell.mature;
  const note = noteOf(cell, translate, format);
  return (
    <Card
      component="section"
      aria-label={translate('risk.total')}
      sx={{ p: 2.5, display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 2, alignItems: 'flex-start' }}
    >
      <Box sx={{ flex: '1 1 260px', maxWidth: 380 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`risk.${kind}.rate`)}
        </Typography>
        <Typography
          component="p"
          sx={{
            fontSize: '2rem',
            fontWeight: 700,
            lineHeight: 1.2,
            color: quiet ? 'text.secondary' : 'primary.main',
          }}
        >
          {rate === null ? '–' : format.percent(rate)}
        </Typography>
        {rate !== null && low !== null && high !== null ? (
          <>
            <IntervalBar rate={rate} low={low} high={high} top={Math.max(0.05, high * 1.6)} quiet={quiet} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('risk.fact_interval', { low: format.percent(low), high: format.percent(high) })}
            </Typography>
          </>
        ) : null}
        {note ? (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {note}
          </Typography>
        ) : null}
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
        {parts.map(part => (
          <Box key={part}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(`risk.${kind}.${part}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 650 }}>
              <DrillCount
                count={cell[part]}
                drill={cell.drill[part]}
                what={translate(`risk.${kind}.${part}`)}
              />
            </Typography>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
