import { lazy, useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { useRateFormat } from '../useRateFormat.ts';
import { ChartImage } from '../charts/ChartImage.tsx';
import { useReport } from '../useReport.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { definitionOf, paramsOf, reportOf, type RatePanelProps } from './kinds.ts';
import { useRateColumns } from './rateColumns.tsx';
import { markOf, type RateRow } from './rateRows.ts';
import { timelineOf } from './timeline.ts';
import { useBucketLabel } from './useBucketLabel.ts';
import { usePick } from './usePick.ts';
import { BucketSwitch } from './BucketSwitch.tsx';

const RateTrend = lazy(() => import('../charts/RateTrend.tsx'));

function useTrendRows(props: RatePanelProps) {
  const { bucket } = props.view;
  const translate = useTranslate();
  const label = useBucketLabel(bucket);
  const query = useReport(reportOf[props.kind], { ...paramsOf(props), by: bucket }, { keep: true });
  const report = query.data;
  const rows = useMemo((): readonly RateRow[] | undefined => {
    if (!report) return undefined;
    const unit = report.by === 'week' || report.by === 'month' ? report.by : bucket;
    const dated = timelineOf(report.cells, unit, report.timeZone).map(({ key, cell }) => ({
      id: key,
      label: label.full(key),
      short: label.short(key),
      cell,
    }));
    const unknown = report.cells.filter(({ key }) => key === null);
    return [
      ...dated,
      ...unknown.map(cell => ({ id: 'unknown', label: translate('risk.unknown_time'), cell })),
    ];
  }, [report, bucket, label, translate]);
  return { query, report, rows };
}

/** A rate over time. */
export function TrendPanel(props: RatePanelProps) {
  const { kind } = props;
  const translate = useTranslate();
  const format = useRateFormat();
  const { query, report, rows } = useTrendRows(props);
  const columns = useRateColumns(kind, { of: 'time', ranked: false });
  const pick = usePick(rows);
  const title = translate(`risk.${kind}.over_time`);
  const rate = report?.total?.rate ?? null;
  const shown = rate === null ? '–' : format.percent(rate);
  const marks = (rows ?? []).filter(row => row.id !== 'unknown').map(markOf(kind, translate, format));
  const summary = translate('risk.summary_trend', {
    title,
    count: marks.length,
    first: marks[0]?.title ?? '',
    last: marks.at(-1)?.title ?? '',
    rate: shown,
  });
  return (
    <ChartPanel
      title={title}
      definition={translate(definitionOf(kind, report?.payment ?? 'cod'))}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      file={`${kind}-rate-${props.view.bucket}`}
      query={query}
      controls={<BucketSwitch />}
      chart={
        <ChartImage label={summary}>
          <RateTrend marks={marks} reference={rate} axis={format.axis} onPick={pick} />
        </ChartImage>
      }
      notes={[translate('risk.reference', { rate: shown }), translate('risk.hollow')]}
    />
  );
}
