import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import {
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useCommand } from '../../../ui/command/useCommand.ts';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import type { PolicyCommandBody } from '../../../contract/commands.ts';
import { pathOf } from '../paths.ts';
import type { Policy } from '../useVersions.ts';
import { CommandDialog } from './CommandDialog.tsx';

const ways = ['draft', 'published'] as const;
type Way = (typeof ways)[number];

function RevertDialog({ policy, onClose }: { readonly policy: Policy; readonly onClose: () => void }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [as, setAs] = useState<Way>('draft');
  const { run, isPending, error } = useCommand('cod-policies', {
    done: 'codPolicy.revert.done',
    onDone: made => {
      onClose();
      navigate(pathOf(made.id));
    },
  });
  const noNote = note.trim() === '';
  const revert = () => {
    setTried(true);
    if (noNote) return;
    const command: PolicyCommandBody = {
      type: 'revert',
      version: policy.version,
      toNumber: policy.number,
      as,
      note,
    };
    run(policy.id, command);
  };
  return (
    <CommandDialog
      title={translate('codPolicy.revert.title', { number: policy.number })}
      submit={translate('codPolicy.revert.submit')}
      busy={isPending}
      problem={error ? textOf(error) : null}
      onSubmit={revert}
      onClose={onClose}
    >
      <Typography sx={{ color: 'text.secondary' }}>{translate('codPolicy.revert.text')}</Typography>
      <TextField
        multiline
        label={translate('codPolicy.publish.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
        error={tried && noNote}
        helperText={tried && noNote ? translate('codPolicy.errors.POLICY_NOTE_REQUIRED') : undefined}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <FormControl>
        <FormLabel id="revert-as">{translate('codPolicy.revert.as')}</FormLabel>
        <RadioGroup
          aria-labelledby="revert-as"
          value={as}
          onChange={(_, way) => setAs(ways.find(known => known === way) ?? 'draft')}
        >
          {ways.map(way => (
            <FormControlLabel
              key={way}
              value={way}
              control={<Radio size="small" />}
              label={translate(`codPolicy.revert.${way}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </CommandDialog>
  );
}

export function RevertButton({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('codPolicy.revert.open')}
      </Button>
      {open ? <RevertDialog policy={policy} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
