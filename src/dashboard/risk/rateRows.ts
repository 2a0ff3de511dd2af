import { isSmall } from '../../domain/risk/compare.ts';
import type { RateKind } from '../../domain/risk/rules.ts';
import type { RateReportCell } from '../../contract/reports.ts';
import type { Formatters } from '../../ui/format.ts';
import type { RateMark } from '../charts/types.ts';

/** A report's cell with its name in the reader's language. */
export interface RateRow {
  readonly id: string;
  readonly label: string;
  /** For an axis, where the label is long. */
  readonly short?: string;
  /** Where a region lies. */
  readonly place?: string;
  /** `null`: a period in which nothing happened. */
  readonly cell: RateReportCell | null;
  /** Empirical-Bayes estimate; only rankings have one. */
  readonly shrunk?: number | null;
}

export type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;

/** Why a rate is not to be read as it stands; empty where it is. */
export function noteOf(cell: RateReportCell | null, translate: Translate, format: Formatters): string {
  if (!cell) return '';
  if (cell.denominator === 0) return cell.open > 0 ? translate('risk.nothing_ended') : '';
  const notes = [
    ...(isSmall(cell) ? [translate('risk.small')] : []),
    ...(cell.mature ? [] : [translate('risk.immature', { part: format.percent(cell.maturity ?? 0) })]),
  ];
  return notes.join('; ');
}

const factsOf = (
  cell: RateReportCell,
  kind: RateKind,
  translate: Translate,
  format: Formatters,
): string[] => {
  const { rate, low, high, open } = cell;
  const note = noteOf(cell, translate, format);
  return [
    ...(rate === null ? [] : [`${format.percent(rate)} · ${countOf(cell, translate, format)}`]),
    ...(low === null || high === null
      ? []
      : [translate('risk.fact_interval', { low: format.percent(low), high: format.percent(high) })]),
    ...(open > 0
      ? [translate('risk.fact_open', { open: translate(`risk.${kind}.open`), count: format.number(open) })]
      : []),
    ...(note ? [note] : []),
    translate(`risk.${kind}.pick`),
  ];
};

export const countOf = (cell: RateReportCell, translate: Translate, format: Formatters): string =>
  translate('risk.of', { k: format.number(cell.numerator), n: format.number(cell.denominator) });

export const markOf =
  (kind: RateKind, translate: Translate, format: Formatters) =>
  ({ id, label, short, cell }: RateRow): RateMark => ({
    id,
    label: short ?? label,
    title: label,
    rate: cell?.rate ?? null,
    low: cell?.low ?? null,
    high: cell?.high ?? null,
    small: cell ? isSmall(cell) : false,
    mature: cell?.mature ?? true,
    count: cell ? countOf(cell, translate, format) : '',
    facts: cell ? factsOf(cell, kind, translate, format) : [],
  });
