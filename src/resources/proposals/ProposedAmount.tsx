import { useReference } from 'ra-core';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import type { Records } from '../../contract/records.ts';

/** A proposal's amount is in its dispute's currency. */
export function ProposedAmount({ proposal }: { readonly proposal: Records['proposals'] }) {
  const { referenceRecord } = useReference<Records['disputes']>({
    reference: 'disputes',
    id: proposal.disputeId,
  });
  const currency = referenceRecord?.amount.currency;
  return <MoneyField value={currency ? { amount: proposal.amount, currency } : null} />;
}
