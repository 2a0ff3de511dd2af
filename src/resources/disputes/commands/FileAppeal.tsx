import { useState } from 'react';
import { useTranslate } from 'ra-core';
import type { Appeal } from '../../../domain/disputes/types.ts';
import { Choice } from './Choice.tsx';
import { CommandForm } from './CommandForm.tsx';
import { NoteField } from './NoteField.tsx';
import type { CommandProps } from './types.ts';

const grounds = ['new_evidence', 'procedure', 'arithmetic'] as const satisfies readonly Appeal['ground'][];

export function FileAppeal(props: CommandProps) {
  const translate = useTranslate();
  const [ground, setGround] = useState<Appeal['ground']>('procedure');
  const [text, setText] = useState('');
  return (
    <CommandForm {...props} body={{ type: 'appeal', ground, text: text.trim() }}>
      <Choice
        label={translate('dispute.fields.ground')}
        codes={grounds}
        of="policy.disputes.grounds"
        value={ground}
        onChange={setGround}
      />
      <NoteField required label={translate('dispute.fields.text')} value={text} onChange={setText} />
    </CommandForm>
  );
}
