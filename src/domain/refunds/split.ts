import { allocate } from '../shared/money.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { CostSplit } from './types.ts';

/**
 * What a split means, everywhere: seller, platform and carrier are who bears the buyer's refund and add up to it; the
 * buyer's part is what the buyer does not get back. The four add up to the disputed amount.
 */
interface SplitQuestion {
  /** In dispute. */
  readonly total: number;
  /** What the buyer gets back. */
  readonly amount: number;
}

type Payer = 'seller' | 'platform' | 'carrier';

/** Shares the refund among its bearers by weight. */
export function splitOf(
  { total, amount }: SplitQuestion,
  weights: Readonly<Record<Payer, number>>,
): CostSplit {
  const [seller = 0, platform = 0, carrier = 0] = allocate(amount, [
    weights.seller,
    weights.platform,
    weights.carrier,
  ]);
  return { buyer: total - amount, seller, platform, carrier };
}

/** A party's own offer is borne by the seller. */
export const proposalSplit = (question: SplitQuestion): CostSplit =>
  splitOf(question, { seller: 1, platform: 0, carrier: 0 });

export function validateSplit(
  split: CostSplit,
  { total, amount }: SplitQuestion,
): Result<CostSplit, 'split_does_not_add_up'> {
  const parts = [split.buyer, split.seller, split.platform, split.carrier];
  const whole = parts.every(part => Number.isSafeInteger(part) && part >= 0);
  const borne = split.seller + split.platform + split.carrier;
  if (whole && borne === amount && split.buyer === total - amount) return ok(split);
  return refuse('split_does_not_add_up', { total, amount, borne, buyer: split.buyer });
}
