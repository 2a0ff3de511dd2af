import { validateSplit } from '../refunds/split.ts';
import { isClause } from './clauses.ts';
import { no, type No } from './context.ts';
import type { DecisionBody } from './commands.ts';
import { checkTerms, remedyOf } from './remedies.ts';
import type { Dispute, Finding } from './types.ts';

function checkFinding(finding: Finding, dispute: Dispute): No | null {
  if (finding.claim.trim() === '') return no('text_required', { field: 'claim' });
  if (finding.evidenceIds.length + finding.clauseIds.length === 0)
    return no('finding_unsupported', { claim: finding.claim });
  const foreign = finding.evidenceIds.find(id => !dispute.evidenceLog.some(item => item.id === id));
  if (foreign !== undefined) return no('unknown_evidence', { evidenceId: foreign });
  const unknown = finding.clauseIds.find(id => !isClause(id));
  return unknown === undefined ? null : no('unknown_clause', { clauseId: unknown });
}

/** Reasoned, on this case's evidence or the policy's clauses, and exact to the minor unit. */
export function checkDecision(body: DecisionBody, dispute: Dispute): No | null {
  if (body.findings.length === 0) return no('finding_required');
  for (const finding of body.findings) {
    const refusal = checkFinding(finding, dispute);
    if (refusal !== null) return refusal;
  }
  if (body.rationale.trim() === '') return no('text_required', { field: 'rationale' });
  const total = dispute.amount.amount;
  const remedy = remedyOf[body.outcome];
  const terms = {
    remedy,
    amount: body.amount,
    returnRequired: remedy === 'return_refund',
    returnShippingPaidBy: body.returnShippingPaidBy,
  };
  const refusal = checkTerms(terms, total);
  if (refusal !== null) return refusal;
  const split = validateSplit(body.split, { total, amount: body.amount });
  return split.ok ? null : split.refusal;
}
