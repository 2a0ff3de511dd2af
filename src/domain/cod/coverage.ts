import type { CompiledPolicy } from './compilePolicy.ts';
import type { CodOutcome, CodReasonCode } from './types.ts';

export interface CoverageCount {
  readonly cells: number;
  readonly byOutcome: Readonly<Record<CodOutcome, number>>;
  /** Denied cells by every reason they have. */
  readonly deniedBy: ReadonlyMap<CodReasonCode, number>;
  /** In the order of the regions asked for. */
  readonly regions: readonly Readonly<Record<CodOutcome, number>>[];
}

/**
 * Where COD is offered: every product, one piece of it, in every region.
 * @param prices of the products, in the order they were compiled in
 */
export function coverageOf(
  policy: CompiledPolicy,
  prices: readonly number[],
  regions: number,
): CoverageCount {
  const byOutcome = { offer: 0, conditional: 0, deny: 0 };
  const deniedBy = new Map<CodReasonCode, number>();
  const rows = Array.from({ length: regions }, () => ({ offer: 0, conditional: 0, deny: 0 }));
  rows.forEach((row, region) => {
    prices.forEach((price, product) => {
      const { outcome, codes } = policy.verdictAt(product, region, price);
      row[outcome] += 1;
      byOutcome[outcome] += 1;
      if (outcome === 'deny') for (const code of codes) deniedBy.set(code, (deniedBy.get(code) ?? 0) + 1);
    });
  });
  return { cells: prices.length * regions, byOutcome, deniedBy, regions: rows };
}
