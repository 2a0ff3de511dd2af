import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { Alert, Button, Stack, TextField } from '@mui/material';
import SendIcon from '@mui/icons-material/SendOutlined';
import type { DoorstepDataProvider } from '../../../providers/dataProvider.ts';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import { ActAsBuyer, useRecordsForBuyer } from './ActAsBuyer.tsx';
import type { Dispute } from './useCase.ts';

interface MessageComposerProps {
  readonly dispute: Dispute;
  readonly visibility: 'parties' | 'internal';
  readonly isParty: boolean;
}

const LONGEST = 4_000;

/** What is typed stays until the server has it. */
function useSend({ dispute, visibility }: MessageComposerProps, done: () => void) {
  const provider = useDataProvider<DoorstepDataProvider>();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ text, forBuyer }: { text: string; forBuyer: boolean }) =>
      provider.sendMessage(dispute.id, {
        text,
        visibility,
        ...(forBuyer ? { actAs: 'buyer' as const } : {}),
      }),
    onSuccess: async () => {
      done();
      await queryClient.invalidateQueries({ queryKey: ['messages'] });
    },
  });
}

export function MessageComposer(props: MessageComposerProps) {
  const { visibility, isParty, dispute } = props;
  const translate = useTranslate();
  const textOf = useProblemText();
  const [text, setText] = useState('');
  const [asBuyer, setAsBuyer] = useState(false);
  const recordsForBuyer = useRecordsForBuyer(dispute) && visibility === 'parties' && !isParty;
  const { mutate, isPending, error } = useSend(props, () => setText(''));
  const send = () => {
    if (text.trim() !== '') mutate({ text: text.trim(), forBuyer: recordsForBuyer && asBuyer });
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 1 }}
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        id="dispute-message"
        multiline
        minRows={2}
        maxRows={10}
        label={translate(
          visibility === 'internal' ? 'dispute.messages.write_note' : 'dispute.messages.write',
        )}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
      {error ? <Alert severity="error">{textOf(error)}</Alert> : null}
      <Stack
        direction="row"
        sx={{ alignItems: 'center', justifyContent: 'flex-end', gap: 1, flexWrap: 'wrap' }}
      >
        {recordsForBuyer ? <ActAsBuyer value={asBuyer} onChange={setAsBuyer} /> : null}
        <Button
          type="submit"
          variant="outlined"
          startIcon={<SendIcon />}
          loading={isPending}
          disabled={text.trim() === ''}
        >
          {translate('dispute.messages.send')}
        </Button>
      </Stack>
    </Stack>
  );
}
