import { useCanAccess, useTranslate } from 'ra-core';
import { LinearProgress, Typography } from '@mui/material';
import { kindOf, Message } from '../../ui/Message.tsx';
import { useRateFormat } from '../useRateFormat.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import type { DataQualityReport } from '../../contract/reports.ts';
import { useReport } from '../useReport.ts';
import { DrillCount } from './DrillCount.tsx';
import { FigureTable, type FigureColumn } from './FigureTable.tsx';
import type { Formatters } from '../../ui/format.ts';
import type { Translate } from './rateRows.ts';
import { ImportedFiles } from './ImportedFiles.tsx';

type Gap = DataQualityReport['gaps'][number];

const nameOf = (gap: Gap, translate: Translate) => translate(`risk.basis.gaps.${gap.code}`);

const columnsOf = (translate: Translate, format: Formatters): readonly FigureColumn<Gap>[] => [
  { key: 'gap', label: translate('risk.basis.gap'), cell: gap => nameOf(gap, translate) },
  {
    key: 'count',
    label: translate('risk.basis.count'),
    numeric: true,
    cell: gap => <DrillCount count={gap.count} drill={gap.drill} what={nameOf(gap, translate)} />,
  },
  {
    key: 'share',
    label: translate('risk.basis.share'),
    numeric: true,
    cell: gap => format.percent(gap.share ?? 0, 2),
  },
  {
    key: 'weakens',
    label: translate('risk.basis.weakens'),
    cell: gap => gap.weakens.map(figure => translate(`risk.basis.figures.${figure}`)).join(', '),
  },
];

/** Gaps in the data and the files it came from: how far the figures above can be trusted. */
export function BasisPanel() {
  const translate = useTranslate();
  const format = useRateFormat();
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'list' });
  const { data, error, isPending, refetch } = useReport('data-quality');
  return (
    <>
      <Panel title={translate('risk.basis.title')}>
        {isPending ? <LinearProgress aria-label={translate('risk.loading')} /> : null}
        {error ? <Message inline kind={kindOf(error)} onRetry={() => void refetch()} /> : null}
        {data ? (
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
            {translate('risk.basis.orders', {
              orders: format.number(data.orders),
              imported: format.number(data.imported),
            })}
          </Typography>
        ) : null}
        {data?.gaps.length === 0 ? <Typography>{translate('risk.basis.no_gaps')}</Typography> : null}
        {data && data.gaps.length > 0 ? (
          <FigureTable
            title={translate('risk.basis.title')}
            columns={columnsOf(translate, format)}
            rows={data.gaps}
            rowKey={gap => gap.code}
          />
        ) : null}
      </Panel>
      {canAccess && data && data.imported > 0 ? <ImportedFiles /> : null}
    </>
  );
}
