import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { CommandForm } from './CommandForm.tsx';
import { NoteField } from './NoteField.tsx';
import { TermsFields } from './TermsFields.tsx';
import type { CommandProps } from './types.ts';
import { remedies, useTerms } from './useTerms.ts';

const offered = remedies.filter(remedy => remedy !== 'reject');

/** A party's offer; the seller bears what the buyer gets. */
export function Propose(props: CommandProps) {
  const translate = useTranslate();
  const total = props.dispute.amount.amount;
  const fields = useTerms(total, 'refund_partial', Math.round(total / 2));
  const [note, setNote] = useState('');
  return (
    <CommandForm {...props} body={{ type: 'propose', ...fields.terms, note: note.trim() }}>
      <TermsFields {...fields} dispute={props.dispute} offered={offered} />
      <NoteField label={translate('dispute.fields.note')} value={note} onChange={setNote} />
    </CommandForm>
  );
}
