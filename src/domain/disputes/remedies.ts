import { assertNever, refuse, type Refusal } from '../shared/result.ts';
import type { DisputeRefusalCode } from './refusals.ts';
import type { Decision, Remedy, ReturnPayer } from './types.ts';

export const remedyOf = {
  reject: 'reject',
  full: 'refund_full',
  partial: 'refund_partial',
  return_then_refund: 'return_refund',
  replacement: 'replacement',
} as const satisfies Record<Decision['outcome'], Remedy>;

/** What the buyer may get back under a remedy, both ends included. */
export function amountRange(remedy: Remedy, total: number): { readonly min: number; readonly max: number } {
  switch (remedy) {
    case 'reject':
    case 'replacement':
      return { min: 0, max: 0 };
    case 'refund_full':
      return { min: total, max: total };
    case 'refund_partial':
      return { min: 1, max: total - 1 };
    case 'return_refund':
      return { min: 1, max: total };
    default:
      return assertNever(remedy);
  }
}

interface RemedyTerms {
  readonly remedy: Remedy;
  readonly amount: number;
  readonly returnRequired: boolean;
  readonly returnShippingPaidBy: ReturnPayer | null;
}

export function checkAmount(
  { remedy, amount }: Pick<RemedyTerms, 'remedy' | 'amount'>,
  total: number,
): Refusal<DisputeRefusalCode> | null {
  const { min, max } = amountRange(remedy, total);
  if (Number.isSafeInteger(amount) && min <= amount && amount <= max) return null;
  return refuse<DisputeRefusalCode>('amount_out_of_range', { remedy, amount, min, max }).refusal;
}

/** A return and who pays for it come together, and only with the remedy that has one. */
export function checkTerms(terms: RemedyTerms, total: number): Refusal<DisputeRefusalCode> | null {
  const returns = terms.remedy === 'return_refund';
  if (terms.returnRequired !== returns || (terms.returnShippingPaidBy !== null) !== returns)
    return refuse<DisputeRefusalCode>('return_terms_inconsistent', { remedy: terms.remedy }).refusal;
  return checkAmount(terms, total);
}
