import { useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { rankGroups } from '../../domain/risk/ranking.ts';
import { useReport } from '../useReport.ts';
import { Choice } from './Choice.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { paramsOf, reportOf, type RatePanelProps } from './kinds.ts';
import { RankedBars, rankingNotes } from './RankedBars.tsx';
import { useRateColumns } from './rateColumns.tsx';
import type { RateRow } from './rateRows.ts';
import { categoryLevels } from './riskView.ts';
import { useNames } from './useNames.ts';
import { useRiskView } from './useRiskView.ts';

function useCategoryRows(props: RatePanelProps) {
  const { filter, categories } = props.view;
  const translate = useTranslate();
  // A main category cannot be split by main category; what lies within it can.
  const by = filter.categoryId ? 'leaf_category' : categories;
  const query = useReport(reportOf[props.kind], { ...paramsOf(props), by }, { keep: true });
  const cells = query.data?.cells;
  const ids = useMemo(() => (cells ?? []).flatMap(({ key }) => (key === null ? [] : [key])), [cells]);
  const nameOf = useNames('categories', ids);
  const ranking = useMemo(() => cells && rankGroups(cells), [cells]);
  const rows = ranking?.groups.map(({ group, shrunk }): RateRow => ({
    id: group.key ?? 'unknown',
    label: group.key === null ? translate('risk.unknown_category') : nameOf(group.key),
    cell: group,
    shrunk,
  }));
  return { by, query, rows, differ: ranking?.differ ?? false };
}

function LevelChoice() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  return (
    <Choice
      label={translate('risk.level')}
      value={view.categories}
      options={categoryLevels.map(value => ({ value, text: translate(`risk.categories.${value}`) }))}
      onChange={categories => change({ categories })}
    />
  );
}

export function CategoryPanel(props: RatePanelProps) {
  const { kind, view } = props;
  const translate = useTranslate();
  const { by, query, rows, differ } = useCategoryRows(props);
  const columns = useRateColumns(kind, { of: 'category', ranked: true });
  const title = translate(`risk.${kind}.by_category`);
  const rate = query.data?.total?.rate ?? null;
  const counted = rows?.reduce((sum, { cell }) => sum + (cell?.denominator ?? 0), 0) ?? 0;
  const notes = [
    ...rankingNotes(translate, rows?.length ?? 0, differ),
    ...(counted > (query.data?.total?.denominator ?? 0) ? [translate('risk.multiple')] : []),
    translate('risk.grey'),
  ];
  return (
    <ChartPanel
      title={title}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      file={`${kind}-rate-${by}`}
      query={query}
      controls={view.filter.categoryId ? null : <LevelChoice />}
      chart={<RankedBars kind={kind} groups={[{ rows: rows ?? [] }]} reference={rate} title={title} />}
      notes={notes}
    />
  );
}
