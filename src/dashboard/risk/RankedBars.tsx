import { lazy, useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Typography } from '@mui/material';
import type { RateKind } from '../../domain/risk/rules.ts';
import { useRateFormat } from '../useRateFormat.ts';
import { rateTicks } from '../charts/scale.ts';
import { ChartImage } from '../charts/ChartImage.tsx';
import type { RateMark } from '../charts/types.ts';
import { markOf, type RateRow, type Translate } from './rateRows.ts';
import { usePick } from './usePick.ts';

const RateBars = lazy(() => import('../charts/RateBars.tsx'));
const FEW = 15;

/** By what the groups are in order, unless there is only one. */
export const rankingNotes = (translate: Translate, groups: number, differ: boolean): readonly string[] =>
  groups > 1 ? [translate(differ ? 'risk.ranked' : 'risk.ranked_same')] : [];

interface RankedBarsProps {
  readonly kind: RateKind;
  /** Groups of one sort under a heading of their own; the first set the scale for all. */
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly RateRow[] }[];
  readonly reference: number | null;
  readonly title: string;
}

/** Rankings on one scale; long ones begin with their first 15. */
export function RankedBars({ kind, groups, reference, title }: RankedBarsProps) {
  const translate = useTranslate();
  const format = useRateFormat();
  const [all, setAll] = useState(false);
  const pick = usePick(groups.flatMap(({ rows }) => rows));
  const marked = groups.map(({ heading, rows }) => ({
    heading,
    marks: rows.map(markOf(kind, translate, format)),
  }));
  const [first] = marked;
  const others = marked.slice(1).flatMap(({ marks }) => marks.map(mark => mark.rate ?? 0));
  const ticks = rateTicks(first?.marks ?? [], Math.max(reference ?? 0, ...others));
  const top = ticks.at(-1) ?? 1;
  const clipped = marked.some(({ marks }) => marks.some(mark => (mark.high ?? 0) > top));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const summaryOf = (marks: readonly RateMark[], heading: string | undefined) =>
    translate('risk.summary_bars', {
      title: heading ? `${title}, ${heading}` : title,
      count: marks.length,
      top: marks[0]?.title ?? '',
      rate: format.percent(marks[0]?.rate ?? 0),
    });
  return (
    <>
      {marked.map(({ heading, marks }) => (
        <Box key={heading ?? ''}>
          {heading ? (
            <Typography variant="h3" component="p" sx={{ mt: 1, mb: 0.75 }}>
              {heading}
            </Typography>
          ) : null}
          <ChartImage label={summaryOf(marks, heading)}>
            <RateBars
              marks={all ? marks : marks.slice(0, FEW)}
              reference={reference}
              ticks={ticks}
              axis={format.axis}
              percent={format.percent}
              onPick={pick}
            />
          </ChartImage>
        </Box>
      ))}
      {clipped ? (
        <Typography sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('risk.clipped')}
        </Typography>
      ) : null}
      {groups.some(({ rows }) => rows.length > FEW) ? (
        <Button size="small" onClick={() => setAll(!all)} sx={{ mt: 0.5, alignSelf: 'flex-start' }}>
          {all ? translate('risk.show_fewer') : translate('risk.show_all', { count })}
        </Button>
      ) : null}
    </>
  );
}
