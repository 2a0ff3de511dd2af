import type { Carrier } from '../../src/contract/records.ts';
import type { StatementLine } from '../../src/domain/orders/remittance.ts';
import type { Order } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import type { Random } from './random.ts';

/** Published size and kinds of what goes wrong: 1.5 % of lines. The late carrier's are its story. */
const MISMATCH = 0.015;
const LATE_MISMATCH = 0.14;
const mismatches = [
  ['missing', 40],
  ['short', 35],
  ['fee', 15],
  ['duplicate', 10],
] as const;
const lateMismatches = [
  ['missing', 15],
  ['short', 80],
  ['fee', 5],
] as const;
type Fault = (typeof mismatches)[number][0] | null;

export interface Parcel {
  readonly order: Order;
  readonly collected: number;
  readonly closedAt: Instant;
}

/** What the carrier says of one parcel: a line, none, or two. */
export function statementOf(
  { order, collected }: Parcel,
  carrier: Carrier,
  late: boolean,
  random: Random,
): StatementLine[] {
  const cost = feeOf(collected, carrier);
  const fault = faultIn(late, random);
  const line = { tracking: order.number, remitted: collected - cost, fee: cost };
  if (fault === 'missing') return [];
  if (fault === 'short')
    return [{ ...line, remitted: Math.round((line.remitted * random.int(70, 95)) / 100) }];
  if (fault === 'fee') return [{ ...line, fee: cost + 200 }];
  return fault === 'duplicate' ? [line, line] : [line];
}

function faultIn(late: boolean, random: Random): Fault {
  if (late) return random.chance(LATE_MISMATCH) ? random.weighted(lateMismatches) : null;
  return random.chance(MISMATCH) ? random.weighted(mismatches) : null;
}

function feeOf(collected: number, { codCost }: Carrier): number {
  const whole = codCost.flat + Math.round((collected * codCost.bp) / 10_000);
  return Math.min(collected, Math.max(codCost.min, Math.min(whole, codCost.max ?? whole)));
}
