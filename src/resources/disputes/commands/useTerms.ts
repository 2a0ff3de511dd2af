import { useState } from 'react';
import { amountRange } from '../../../domain/disputes/remedies.ts';
import type { Remedy, ReturnPayer } from '../../../domain/disputes/types.ts';

export interface Terms {
  readonly remedy: Remedy;
  readonly amount: number;
  readonly returnRequired: boolean;
  readonly returnShippingPaidBy: ReturnPayer | null;
}

export const remedies = [
  'refund_full',
  'refund_partial',
  'return_refund',
  'replacement',
  'reject',
] as const satisfies readonly Remedy[];
export const payers = ['buyer', 'seller', 'platform', 'carrier'] as const satisfies readonly ReturnPayer[];

/** An amount that fits the remedy: as it was, or one to start from: of a part the middle, else the most. */
export function fitting(remedy: Remedy, amount: number, total: number): number {
  const { min, max } = amountRange(remedy, total);
  if (min <= amount && amount <= max) return amount;
  return remedy === 'refund_partial' ? Math.round(total / 2) : max;
}

/** Remedy, amount and return belong together: changing one keeps the others sensible. */
export function useTerms(total: number, first: Remedy, amount: number) {
  const [terms, setTerms] = useState<Terms>({
    remedy: first,
    amount: fitting(first, amount, total),
    returnRequired: first === 'return_refund',
    returnShippingPaidBy: first === 'return_refund' ? 'seller' : null,
  });
  return {
    terms,
    setRemedy: (remedy: Remedy) =>
      setTerms({
        remedy,
        amount: fitting(remedy, remedy === 'return_refund' ? total : terms.amount, total),
        returnRequired: remedy === 'return_refund',
        returnShippingPaidBy: remedy === 'return_refund' ? (terms.returnShippingPaidBy ?? 'seller') : null,
      }),
    setAmount: (next: number) => setTerms({ ...terms, amount: next }),
    setPayer: (returnShippingPaidBy: ReturnPayer) => setTerms({ ...terms, returnShippingPaidBy }),
  };
}
