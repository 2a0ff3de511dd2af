import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { ReferencePicker } from '../../../ui/form/ReferencePicker.tsx';
import { CommandForm } from './CommandForm.tsx';
import type { CommandProps } from './types.ts';

const mediators = { role: ['mediator', 'manager'], active: true } as const;

/** Hands the case to a colleague; who may not have it, the server says. */
export function Assign(props: CommandProps) {
  const translate = useTranslate();
  const [to, setTo] = useState<string | null>(null);
  return (
    <CommandForm {...props} body={{ type: 'assign', to: to ?? '' }} incomplete={to === null}>
      <ReferencePicker
        resource="users"
        filter={mediators}
        label={translate('dispute.fields.to')}
        value={to}
        onChange={setTo}
        noneText={translate('list.none_match')}
        required
      />
    </CommandForm>
  );
}
