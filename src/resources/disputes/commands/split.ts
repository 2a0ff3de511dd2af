import { proposalSplit, splitOf } from '../../../domain/refunds/split.ts';
import type { CostSplit } from '../../../domain/refunds/types.ts';

/** Who bears the new amount in the proportion in which they bore the old one; the seller where nobody did. */
export function rescaled(split: CostSplit, amount: number, total: number): CostSplit {
  const borne = split.seller + split.platform + split.carrier;
  return borne > 0 ? splitOf({ total, amount }, split) : proposalSplit({ total, amount });
}
