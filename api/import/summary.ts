import { importTexts } from '../../src/i18n/policy/imports.ts';
import type { ImportSummary } from './run.ts';

/** What an import did, for a person at a terminal. */
export function describeSummary(summary: ImportSummary, dryRun: boolean, rejectedFile: string): string {
  const { linesRead, linesAccepted, linesRejected, byStatus } = summary;
  const texts: Readonly<Record<string, string>> = importTexts.en.unsupported;
  return [
    dryRun ? `${summary.fileName}: read, nothing stored (dry run)` : `${summary.fileName}: imported`,
    `lines   ${linesRead} read, ${linesAccepted} accepted, ${linesRejected} rejected`,
    `orders  ${summary.ordersImported} new, ${summary.ordersUpdated} updated, ${summary.ordersUnchanged} unchanged`,
    ...Object.entries(byStatus).map(([status, count]) => `  ${status.padEnd(18)}${count}`),
    `unknown region ${summary.unknownRegion}, unknown amount ${summary.unknownAmount}`,
    ...(linesRejected > 0 ? [`rejected lines and reasons: ${rejectedFile}`] : []),
    'This file cannot support:',
    ...summary.unsupported.map(figure => `  ${texts[figure] ?? figure}`),
  ].join('\n');
}
