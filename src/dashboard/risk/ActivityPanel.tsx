import { lazy, useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import type { ActivityReport } from '../../contract/reports.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { useFormat } from '../../ui/format.ts';
import { ChartImage } from '../charts/ChartImage.tsx';
import { useReport } from '../useReport.ts';
import { BucketSwitch } from './BucketSwitch.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { DrillCount } from './DrillCount.tsx';
import type { FigureColumn } from './FigureTable.tsx';
import type { RatePanelProps } from './kinds.ts';
import { timelineOf } from './timeline.ts';
import { useBucketLabel } from './useBucketLabel.ts';

const ActivityColumns = lazy(() => import('../charts/ActivityColumns.tsx'));

type Cell = ActivityReport['cells'][number];
interface ActivityRow {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly cell: Cell | null;
}
const parts = ['opened', 'closed'] as const;

function useActivityColumns(): readonly FigureColumn<ActivityRow>[] {
  const translate = useTranslate();
  return useMemo(
    () => [
      {
        key: 'name',
        label: translate('risk.columns.time'),
        cell: row => row.label,
        csv: row => row.label,
      },
      ...parts.map((part): FigureColumn<ActivityRow> => ({
        key: part,
        label: translate(`risk.activity.${part}`),
        numeric: true,
        cell: ({ cell, label }) =>
          cell ? (
            <DrillCount
              count={cell[part]}
              drill={cell.drill[part]}
              what={`${translate(`risk.activity.${part}`)}, ${label}`}
            />
          ) : (
            0
          ),
        csv: ({ cell }) => cell?.[part] ?? 0,
      })),
    ],
    [translate],
  );
}

/** Which of the page's filters a dispute knows nothing of. */
function useUnfiltered({ view }: Pick<RatePanelProps, 'view'>): string {
  const translate = useTranslate();
  const { regionId, categoryId, carrierId } = view.filter;
  const names = [
    ...(regionId ? ['region'] : []),
    ...(categoryId ? ['category'] : []),
    ...(carrierId ? ['carrier'] : []),
  ].map(name => translate(`risk.${name}`));
  return names.length > 0 ? translate('risk.activity.unfiltered', { fields: names.join(', ') }) : '';
}

/** Disputes by the day they were opened: a figure of its own, never mixed with the rate by day of order. */
export function ActivityPanel({ view, span }: Pick<RatePanelProps, 'view' | 'span'>) {
  const translate = useTranslate();
  const format = useFormat();
  const navigate = useNavigate();
  const label = useBucketLabel(view.bucket);
  const unfiltered = useUnfiltered({ view });
  const columns = useActivityColumns();
  const { sellerId, paymentMethod } = view.filter;
  const filter = { ...(sellerId ? { sellerId } : {}), ...(paymentMethod ? { paymentMethod } : {}) };
  const query = useReport('dispute-activity', { ...span, by: view.bucket, filter }, { keep: true });
  const report = query.data;
  const rows = useMemo(() => {
    if (!report) return undefined;
    const unit = report.by === 'day' ? view.bucket : report.by;
    return timelineOf(report.cells, unit, report.timeZone).map(({ key, cell }): ActivityRow => ({
      id: key,
      label: label.full(key),
      short: label.short(key),
      cell,
    }));
  }, [report, view.bucket, label]);
  const sum = (part: (typeof parts)[number]) =>
    format.number((report?.cells ?? []).reduce((all, cell) => all + cell[part], 0));
  const marks = (rows ?? []).map(row => ({
    id: row.id,
    label: row.short,
    title: row.label,
    opened: row.cell?.opened ?? 0,
    closed: row.cell?.closed ?? 0,
  }));
  const summary = translate('risk.activity.summary', {
    opened: sum('opened'),
    closed: sum('closed'),
    first: rows?.[0]?.label ?? '',
    last: rows?.at(-1)?.label ?? '',
  });
  return (
    <ChartPanel
      title={translate('risk.activity.title')}
      definition={[translate('risk.activity.definition'), unfiltered].filter(Boolean).join(' ')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      file={`dispute-activity-${view.bucket}`}
      query={query}
      controls={<BucketSwitch />}
      chart={
        <ChartImage label={summary}>
          <ActivityColumns
            marks={marks}
            names={{ opened: translate('risk.activity.opened'), closed: translate('risk.activity.closed') }}
            onPick={id => {
              const cell = rows?.find(row => row.id === id)?.cell;
              if (cell) navigate(drillTo(cell.drill.opened));
            }}
          />
        </ChartImage>
      }
    />
  );
}
