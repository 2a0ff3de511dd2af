/** The marketplace's dispute policy, clause by clause; the wording is in `i18n/policy`. A new wording is a new version. */
export const clauses = {
  delivery_guarantee: 1,
  proof_of_delivery: 1,
  matches_description: 1,
  fit_for_use: 1,
  authenticity: 1,
  quantity_shipped: 1,
  cash_collection: 1,
  refund_in_time: 1,
  change_of_mind: 1,
  condition_of_returns: 1,
  return_shipping: 1,
  burden_of_proof: 1,
  decision_on_file: 1,
  carrier_liability: 1,
  platform_goodwill: 1,
} as const satisfies Record<string, number>;

export type ClauseId = keyof typeof clauses;

export const isClause = (id: string): id is ClauseId => Object.hasOwn(clauses, id);
