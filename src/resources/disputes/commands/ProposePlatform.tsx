import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { proposalSplit } from '../../../domain/refunds/split.ts';
import { CommandForm } from './CommandForm.tsx';
import { NoteField } from './NoteField.tsx';
import { rescaled } from './split.ts';
import { SplitEditor } from './SplitEditor.tsx';
import { TermsFields } from './TermsFields.tsx';
import type { CommandProps } from './types.ts';
import { remedies, useTerms } from './useTerms.ts';

/** The mediator's proposal: both parties have to accept it. */
export function ProposePlatform(props: CommandProps) {
  const translate = useTranslate();
  const { amount: total, currency } = { ...props.dispute.amount };
  const fields = useTerms(total, 'refund_partial', Math.round(total / 2));
  const { amount } = fields.terms;
  const [chosen, setChosen] = useState(proposalSplit({ total, amount }));
  const [basis, setBasis] = useState(amount);
  const split = basis === amount ? chosen : rescaled(chosen, amount, total);
  const [note, setNote] = useState('');
  return (
    <CommandForm
      {...props}
      wide
      body={{ type: 'propose_platform', ...fields.terms, split, note: note.trim() }}
    >
      <TermsFields {...fields} dispute={props.dispute} offered={remedies} />
      {amount > 0 ? (
        <SplitEditor
          total={total}
          amount={amount}
          currency={currency}
          value={split}
          onChange={next => {
            setBasis(amount);
            setChosen(next);
          }}
        />
      ) : null}
      <NoteField label={translate('dispute.fields.note')} value={note} onChange={setNote} />
    </CommandForm>
  );
}
