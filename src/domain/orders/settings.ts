export interface OrderSettings {
  readonly maxAttempts: number;
  /** From delivery; then silence confirms. */
  readonly confirmationDays: number;
  /** How long a buyer's refusal counts. */
  readonly incidentDays: number;
  /** So many attributable refusals within so many days suspend COD for so many days. */
  readonly suspension: { readonly refusals: number; readonly withinDays: number; readonly days: number };
}

export const defaultOrderSettings: OrderSettings = {
  maxAttempts: 3,
  confirmationDays: 15,
  incidentDays: 180,
  suspension: { refusals: 2, withinDays: 90, days: 90 },
};
