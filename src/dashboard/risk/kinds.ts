import type { RateKind } from '../../domain/risk/rules.ts';
import type { RateParams, RateReport, ReportName } from '../../contract/reports.ts';
import type { RiskView } from './riskView.ts';

export const reportOf = { refusal: 'refusal-rate', dispute: 'dispute-rate' } as const satisfies Record<
  RateKind,
  ReportName
>;

export type Span = Pick<RateParams, 'from' | 'to'>;
export interface RatePanelProps {
  readonly kind: RateKind;
  readonly view: RiskView;
  readonly span: Span;
}

/** What every panel of a kind asks with; `by` and `filter` may be narrowed. */
export const paramsOf = ({ kind, view, span }: RatePanelProps) => ({
  ...span,
  filter: view.filter,
  ...(kind === 'refusal' && view.payment ? { payment: view.payment } : {}),
});

/** Text of what a rate counts, which depends on the parcels it is about. */
export const definitionOf = (kind: RateKind, payment: RateReport['payment']): string => {
  if (kind === 'dispute') return 'risk.dispute.definition';
  const which = { cod: '', cod_or_unknown: '_unknown', any: '_any' }[payment];
  return `risk.refusal.definition${which}`;
};
