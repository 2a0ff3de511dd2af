/** A version's page; with a rule, that rule on it. */
export const pathOf = (policyId: string, ruleId?: string | null): string =>
  `/cod-policies/${encodeURIComponent(policyId)}/show${ruleId ? `#${encodeURIComponent(ruleId)}` : ''}`;
