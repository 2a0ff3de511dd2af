import type { ImportSummary } from '../../api/import/run.ts';
import type { UnsupportedFigure } from '../../src/contract/importReport.ts';
import type { ImportArguments } from './arguments.ts';

const figures: Record<UnsupportedFigure, string> = {
  ship_cohort_assumed: 'cohorts count by the order date, there is no ship date',
  ship_cohort: 'refusal over time, there is no ship date',
  promised_date: 'late against promised, there is no promised date',
  delivery_days: 'delivery days, a ship or an end date is missing',
  payment_method: 'COD apart from prepaid, there is no payment method',
  cod_economics: 'COD margin and break-even, there are no costs',
  buyer_history: 'first-time and repeat buyers, there is no buyer history',
  carrier: 'by carrier, there is no carrier',
  dispute_rate: 'disputes, there are none in the file',
  refusal_reasons: 'refusal reasons, the status does not say why',
  ledger: 'the ledger, there are no payments in the file',
};

/** What the import did, for a person at a terminal. */
export function describeSummary(summary: ImportSummary, { dryRun, rejected }: ImportArguments): string {
  const { linesRead, linesAccepted, linesRejected, byStatus } = summary;
  const statuses = Object.entries(byStatus).map(([status, count]) => `  ${status.padEnd(18)}${count}`);
  return [
    '',
    dryRun ? `${summary.fileName}: read, nothing stored (dry run)` : `${summary.fileName}: imported`,
    `lines   ${linesRead} read, ${linesAccepted} accepted, ${linesRejected} rejected`,
    `orders  ${summary.ordersImported} new, ${summary.ordersUpdated} updated, ${summary.ordersUnchanged} unchanged`,
    ...statuses,
    `unknown region ${summary.unknownRegion}, unknown amount ${summary.unknownAmount}`,
    ...(linesRejected > 0 ? [`rejected lines and reasons: ${rejected}`] : []),
    'This file cannot support:',
    ...summary.unsupported.map(figure => `  ${(isFigure(figure) && figures[figure]) || figure}`),
  ].join('\n');
}

const isFigure = (text: string): text is UnsupportedFigure => text in figures;
