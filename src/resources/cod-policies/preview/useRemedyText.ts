import { useTranslate } from 'ra-core';
import { assertNever } from '../../../domain/shared/result.ts';
import { useFormat } from '../../../ui/format.ts';
import type { CodRemedy } from '../../../domain/cod/types.ts';
import { useNames } from './useNames.ts';

export function useRemedyText(remedies: readonly CodRemedy[]): (remedy: CodRemedy) => string {
  const translate = useTranslate();
  const format = useFormat();
  const productName = useNames(
    'products',
    remedies.flatMap(remedy => (remedy.kind === 'split_basket' ? remedy.eligibleProductIds : [])),
  );
  const carrierName = useNames(
    'carriers',
    remedies.flatMap(remedy => (remedy.kind === 'use_carrier' ? [remedy.carrierId] : [])),
  );
  const factsOf = (remedy: CodRemedy): Readonly<Record<string, string>> => {
    switch (remedy.kind) {
      case 'reduce_amount':
      case 'raise_amount':
        return { to: format.money(remedy.to) };
      case 'use_carrier':
        return { carrier: carrierName(remedy.carrierId) };
      case 'wait_until':
        return { at: format.instant(remedy.at) };
      case 'close_open_orders':
        return { count: format.number(remedy.count) };
      case 'split_basket':
        return { products: remedy.eligibleProductIds.map(productName).join(', ') };
      case 'complete_first_order':
      case 'verify_phone':
        return {};
      default:
        return assertNever(remedy);
    }
  };
  return remedy => translate(`policy.cod.remedies.${remedy.kind}`, factsOf(remedy));
}
