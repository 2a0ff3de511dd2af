import { useTranslate } from 'ra-core';
import { useFormat } from '../format.ts';
import type { CodCondition } from '../../domain/cod/types.ts';

/** A condition of COD as one line of words. */
export function useConditionText(): (condition: CodCondition) => string {
  const translate = useTranslate();
  const format = useFormat();
  return condition =>
    translate(
      `policy.cod.conditions.${condition.kind}`,
      condition.kind === 'deposit'
        ? { amount: format.money(condition.amount) }
        : condition.kind === 'confirm_before_shipping'
          ? { withinHours: condition.withinHours }
          : {},
    );
}
