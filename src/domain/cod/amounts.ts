import type { FlatOrPart } from './types.ts';

export interface Charges {
  readonly fee: FlatOrPart | null;
  readonly deposit: FlatOrPart | null;
}

/** In minor units. */
export interface Amounts {
  readonly total: number;
  readonly deposit: number;
  readonly fee: number;
  readonly collectible: number;
}

/** Half up, as `basisPoints` rounds. */
export const partOf = (total: number, part: FlatOrPart | null): number =>
  part === null ? 0 : Math.max(part.flat, Math.round((total * part.bp) / 10_000));

/** What the courier would ask for: total − deposit + fee. It never falls when the total rises. */
export function amountsOf(total: number, { fee, deposit }: Charges): Amounts {
  const paidBefore = Math.min(total, partOf(total, deposit));
  const added = partOf(total, fee);
  return { total, deposit: paidBefore, fee: added, collectible: total - paidBefore + added };
}

const SEARCH_END = 2 ** 43;

/** @returns the least total whose collectible is at least `collectible`; `null` when none is */
export function leastTotal(collectible: number, charges: Charges): number | null {
  if (amountsOf(SEARCH_END, charges).collectible < collectible) return null;
  let low = 0;
  let high = SEARCH_END;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (amountsOf(middle, charges).collectible >= collectible) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @returns the greatest total whose collectible is at most `collectible`; `null` when none is */
export function greatestTotal(collectible: number, charges: Charges): number | null {
  const above = leastTotal(collectible + 1, charges);
  return above === null || above === 0 ? null : above - 1;
}
