import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Chip } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { checklistOf } from '../../../domain/disputes/checklist.ts';
import type { Party } from '../../../domain/disputes/types.ts';
import { Choice } from './Choice.tsx';
import { CommandForm } from './CommandForm.tsx';
import { NoteField } from './NoteField.tsx';
import type { CommandProps } from './types.ts';

const parties = ['buyer', 'seller'] as const satisfies readonly Party[];

/** Questions to one party, one a line; what the checklist still misses of it is offered. */
export function RequestInformation(props: CommandProps) {
  const translate = useTranslate();
  const [of, setOf] = useState<Party>('buyer');
  const [text, setText] = useState('');
  const questions = text.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]));
  const missing = checklistOf(props.dispute).filter(({ by, present }) => by === of && !present);
  return (
    <CommandForm {...props} body={{ type: 'request_information', of, questions }}>
      <Choice
        label={translate('dispute.fields.of')}
        codes={parties}
        of="enums.side"
        value={of}
        onChange={setOf}
      />
      <NoteField required label={translate('dispute.fields.questions')} value={text} onChange={setText} />
      {missing.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          {missing.map(({ item }) => {
            const name = translate(`policy.disputes.items.${item}`);
            const question = translate('dispute.please_send', { name });
            return (
              <Chip
                key={item}
                variant="outlined"
                icon={<AddIcon />}
                label={name}
                onClick={() => setText([...questions, question].join('\n'))}
              />
            );
          })}
        </Box>
      ) : null}
    </CommandForm>
  );
}
