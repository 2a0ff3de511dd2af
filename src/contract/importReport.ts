/** Figures a file may be unable to support; each has a text. */
export const unsupportedFigures = [
  'ship_cohort_assumed',
  'ship_cohort',
  'promised_date',
  'delivery_days',
  'payment_method',
  'cod_economics',
  'buyer_history',
  'carrier',
  'dispute_rate',
  'refusal_reasons',
  'ledger',
] as const;
export type UnsupportedFigure = (typeof unsupportedFigures)[number];

export const lineFaults = [
  'missing_column',
  'order_id_missing',
  'date_invalid',
  'status_unknown',
  'amount_missing',
  'amount_invalid',
  'quantity_invalid',
  'currency_invalid',
  'payment_method_unknown',
  'order_contradicts_itself',
  'columns_mismatch',
] as const;
export type LineFault = (typeof lineFaults)[number];

/** Why a line was not imported: which column said what. */
export interface RejectedLine {
  readonly line: number;
  readonly fault: LineFault;
  readonly column: string | null;
  readonly value: string | null;
}
