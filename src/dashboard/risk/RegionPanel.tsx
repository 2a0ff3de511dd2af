import { useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { useReport } from '../useReport.ts';
import { Choice } from './Choice.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { paramsOf, reportOf, type RatePanelProps } from './kinds.ts';
import { RankedBars, rankingNotes } from './RankedBars.tsx';
import { useRateColumns } from './rateColumns.tsx';
import { levels } from './riskView.ts';
import { useRegionRows } from './useRegionRows.ts';
import { useRiskView } from './useRiskView.ts';

function LevelChoice() {
  const translate = useTranslate();
  const { view, change } = useRiskView();
  return (
    <Choice
      label={translate('risk.level')}
      value={view.level}
      options={levels.map(value => ({ value, text: translate(`risk.levels.${value}`) }))}
      onChange={level => change({ level })}
      width={210}
    />
  );
}

/** Where most orders go, region by region, and below it everywhere else. */
export function RegionPanel(props: RatePanelProps) {
  const { kind, view } = props;
  const translate = useTranslate();
  const { query, named, nameOf } = useRegionRows(props);
  const { data: whole } = useReport(reportOf[kind], { ...paramsOf(props), by: view.bucket }, { keep: true });
  const columns = useRateColumns(kind, { of: 'region', ranked: true });
  const rows = useMemo(() => named?.flatMap(one => one.rows), [named]);
  const closest = named?.[0];
  const elsewhere = named?.slice(1).flatMap(one => one.rows) ?? [];
  const title = translate(`risk.${kind}.by_region`);
  const rate = whole?.total?.rate ?? null;
  const heading =
    closest && closest.layer.within !== null
      ? translate('risk.layer', {
          level: translate(`risk.levels.${closest.layer.level}`),
          name: nameOf(closest.layer.within),
        })
      : translate(`risk.levels.${closest?.layer.level ?? 'country'}`);
  const groups = [
    { heading, rows: closest?.rows ?? [] },
    ...(elsewhere.length > 0 ? [{ heading: translate('risk.elsewhere'), rows: elsewhere }] : []),
  ];
  return (
    <ChartPanel
      title={title}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      file={`${kind}-rate-region`}
      query={query}
      controls={<LevelChoice />}
      chart={<RankedBars kind={kind} groups={groups} reference={rate} title={title} />}
      notes={[
        ...rankingNotes(translate, closest?.rows.length ?? 0, closest?.differ ?? false),
        translate('risk.grey'),
      ]}
    />
  );
}
