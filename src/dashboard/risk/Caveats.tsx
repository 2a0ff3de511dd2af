import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Alert, AlertTitle, Link } from '@mui/material';
import type { RateKind } from '../../domain/risk/rules.ts';
import type { RateReport } from '../../contract/reports.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { useRateFormat } from '../useRateFormat.ts';
import { useDrillCount } from './useDrillCount.ts';

type Cell = NonNullable<RateReport['total']>;

function Immature({ cell }: { readonly cell: Cell }) {
  const translate = useTranslate();
  const format = useRateFormat();
  if (cell.mature || cell.maturity === null) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('risk.immature_title', { part: format.percent(cell.maturity) })}</AlertTitle>
      {translate('risk.immature_text', { open: format.number(cell.open) })}
    </Alert>
  );
}

/** Files hold no disputes: their orders only make the rate look better. */
function ImportedDenominator({ cell }: { readonly cell: Cell }) {
  const translate = useTranslate();
  const format = useRateFormat();
  const imported = useDrillCount(cell.drill.denominator, { importId_neq: null });
  if (!imported || imported.count === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>
        <Link component={RouterLink} to={drillTo(imported.drill)} color="inherit" underline="always">
          {translate('risk.no_disputes_title', {
            count: format.number(imported.count),
            total: format.number(cell.denominator),
          })}
        </Link>
      </AlertTitle>
      {translate('risk.no_disputes_text')}
    </Alert>
  );
}

function Undated({ cell }: { readonly cell: Cell }) {
  const translate = useTranslate();
  const format = useRateFormat();
  const all = cell.denominator + cell.open;
  return (
    <Alert severity="info">
      {translate('risk.undated', { count: format.number(all) })}{' '}
      <Link component={RouterLink} to={drillTo(cell.drill.denominator)}>
        {translate('risk.undated_link', { count: format.number(cell.denominator) })}
      </Link>
    </Alert>
  );
}

/** What has to be known before the rate is read. */
export function Caveats({ kind, report }: { readonly kind: RateKind; readonly report: RateReport }) {
  const { total, undated } = report;
  return (
    <>
      {total ? <Immature cell={total} /> : null}
      {total && kind === 'dispute' ? <ImportedDenominator cell={total} /> : null}
      {undated ? <Undated cell={undated} /> : null}
    </>
  );
}
