import { useTranslate } from 'ra-core';
import { useFormat } from '../../../ui/format.ts';
import type { Proposal } from '../../../domain/disputes/types.ts';

type Offer = Pick<Proposal, 'remedy' | 'amount' | 'returnShippingPaidBy'>;

/** An offer in one line. */
export function useProposalText(currency: string): (offer: Offer) => string {
  const translate = useTranslate();
  const format = useFormat();
  return ({ remedy, amount, returnShippingPaidBy }) =>
    [
      translate(`policy.disputes.remedies.${remedy}`),
      ...(amount > 0 ? [format.money({ amount, currency })] : []),
      ...(returnShippingPaidBy
        ? [
            translate('dispute.return_paid_by', {
              who: translate(`policy.disputes.bearers.${returnShippingPaidBy}`),
            }),
          ]
        : []),
    ].join(' · ');
}
