import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { amountRange, remedyOf } from '../../../domain/disputes/remedies.ts';
import { proposalSplit } from '../../../domain/refunds/split.ts';
import type { DecisionBody } from '../../../domain/disputes/commands.ts';
import type { Decision } from '../../../domain/disputes/types.ts';
import type { Dispute } from '../case/useCase.ts';
import { rescaled } from './split.ts';
import { fitting } from './useTerms.ts';

const outcomeOf = {
  refund_full: 'full',
  refund_partial: 'partial',
  return_refund: 'return_then_refund',
  replacement: 'replacement',
  reject: 'reject',
} as const satisfies Record<Dispute['requested']['remedy'], Decision['outcome']>;

/** What was decided before, else what the buyer asks for, with one finding to start from. */
function firstDraft(dispute: Dispute, claim: string): DecisionBody {
  const { decision, requested, amount } = dispute;
  if (decision) {
    const { outcome, split, returnShippingPaidBy, findings } = decision;
    return { outcome, amount: decision.amount, split, returnShippingPaidBy, findings, rationale: '' };
  }
  const fitted = fitting(requested.remedy, requested.amount, amount.amount);
  return {
    outcome: outcomeOf[requested.remedy],
    amount: fitted,
    split: proposalSplit({ total: amount.amount, amount: fitted }),
    returnShippingPaidBy: requested.remedy === 'return_refund' ? 'seller' : null,
    findings: [{ claim, finding: 'established', evidenceIds: [], clauseIds: [] }],
    rationale: '',
  };
}

/** A decision while it is written: outcome, amount, split and return stay consistent with each other. */
export function useDecision(dispute: Dispute) {
  const translate = useTranslate();
  const total = dispute.amount.amount;
  const [draft, setDraft] = useState(() =>
    firstDraft(dispute, translate(`policy.disputes.reasons.${dispute.reason}`)),
  );
  const set = (to: Partial<DecisionBody>) => setDraft({ ...draft, ...to });
  const setAmount = (amount: number) =>
    set({ amount, split: rescaled(draft.split, Math.min(amount, total), total) });
  return {
    draft,
    total,
    range: amountRange(remedyOf[draft.outcome], total),
    set,
    setAmount,
    setOutcome: (outcome: Decision['outcome']) => {
      const amount =
        outcome === 'return_then_refund' ? total : fitting(remedyOf[outcome], draft.amount, total);
      const returnShippingPaidBy =
        outcome === 'return_then_refund' ? (draft.returnShippingPaidBy ?? 'seller') : null;
      set({ outcome, amount, split: rescaled(draft.split, amount, total), returnShippingPaidBy });
    },
  };
}
