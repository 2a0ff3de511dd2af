import { useTranslate } from 'ra-core';
import { amountRange } from '../../../domain/disputes/remedies.ts';
import type { Remedy } from '../../../domain/disputes/types.ts';
import type { Dispute } from '../case/useCase.ts';
import { AmountChoice } from './AmountChoice.tsx';
import { Choice } from './Choice.tsx';
import { payers, type useTerms } from './useTerms.ts';

interface TermsFieldsProps extends ReturnType<typeof useTerms> {
  readonly dispute: Dispute;
  readonly offered: readonly Remedy[];
}

/** Which remedy, how much, and who pays for a return. */
export function TermsFields({ dispute, offered, terms, setRemedy, setAmount, setPayer }: TermsFieldsProps) {
  const translate = useTranslate();
  const { min, max } = amountRange(terms.remedy, dispute.amount.amount);
  return (
    <>
      <Choice
        label={translate('resources.proposals.fields.remedy')}
        codes={offered}
        of="policy.disputes.remedies"
        value={terms.remedy}
        onChange={setRemedy}
      />
      {min === max ? null : (
        <AmountChoice dispute={dispute} value={terms.amount} onChange={setAmount} max={max} />
      )}
      {terms.returnShippingPaidBy === null ? null : (
        <Choice
          label={translate('resources.proposals.fields.returnShippingPaidBy')}
          codes={payers}
          of="policy.disputes.bearers"
          value={terms.returnShippingPaidBy}
          onChange={setPayer}
        />
      )}
    </>
  );
}
