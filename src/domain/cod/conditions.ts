import type { Money } from '../shared/money.ts';
import type { CodCondition } from './types.ts';

/** Every check that anyone asks for, once; the shortest time to confirm. */
export function mergeConditions(deposit: Money, asked: readonly CodCondition[]): readonly CodCondition[] {
  const has = (kind: CodCondition['kind']) => asked.some(condition => condition.kind === kind);
  const hours = asked.flatMap(condition =>
    condition.kind === 'confirm_before_shipping' ? [condition.withinHours] : [],
  );
  const merged: CodCondition[] = [];
  if (deposit.amount > 0) merged.push({ kind: 'deposit', amount: deposit });
  if (has('otp')) merged.push({ kind: 'otp' });
  if (has('call')) merged.push({ kind: 'call' });
  if (hours.length > 0) merged.push({ kind: 'confirm_before_shipping', withinHours: Math.min(...hours) });
  if (has('id_check')) merged.push({ kind: 'id_check' });
  return merged;
}
