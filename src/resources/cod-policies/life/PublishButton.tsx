import { useState } from 'react';
import { useTranslate } from 'ra-core';
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
import { instantOf, minuteOf } from '../../../ui/marketDay.ts';
import { useNow } from '../../../ui/useServer.ts';
import { DAY, plus } from '../../../domain/shared/instant.ts';
import type { PolicyCommandBody } from '../../../contract/commands.ts';
import { useVersions, type Policy } from '../useVersions.ts';
import { CommandDialog } from './CommandDialog.tsx';

const MOST = 500;

function PublishDialog({ policy, onClose }: { readonly policy: Policy; readonly onClose: () => void }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const now = useNow();
  const { published } = useVersions(policy.sellerId);
  const [note, setNote] = useState(policy.note);
  const [tried, setTried] = useState(false);
  const [later, setLater] = useState(policy.publishAt !== null);
  const [at, setAt] = useState<string | null>(policy.publishAt && minuteOf(policy.publishAt));
  const { run, isPending, error } = useCommand('cod-policies', {
    done: later ? 'codPolicy.publish.done_later' : 'codPolicy.publish.done_now',
    onDone: onClose,
  });
  const shownAt = at ?? (now ? minuteOf(plus(now, DAY)) : '');
  const noNote = note.trim() === '';
  const publish = () => {
    setTried(true);
    if (noNote) return;
    const { version } = policy;
    const command: PolicyCommandBody =
      later && shownAt !== ''
        ? { type: 'publish_later', version, at: instantOf(shownAt), note }
        : { type: 'publish', version, note };
    run(policy.id, command);
  };
  return (
    <CommandDialog
      title={translate('codPolicy.publish.title', { number: policy.number })}
      submit={translate(later ? 'codPolicy.publish.submit_later' : 'codPolicy.publish.submit_now')}
      busy={isPending}
      problem={error ? textOf(error) : null}
      onSubmit={publish}
      onClose={onClose}
    >
      {published ? (
        <Typography sx={{ color: 'text.secondary' }}>
          {translate('codPolicy.publish.replaces', { number: published.number })}
        </Typography>
      ) : null}
      <TextField
        multiline
        minRows={2}
        label={translate('codPolicy.publish.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
        error={tried && noNote}
        helperText={tried && noNote ? translate('codPolicy.errors.POLICY_NOTE_REQUIRED') : undefined}
        slotProps={{ htmlInput: { maxLength: MOST } }}
      />
      <FormControl>
        <FormLabel id="publish-when">{translate('codPolicy.publish.when')}</FormLabel>
        <RadioGroup
          row
          aria-labelledby="publish-when"
          value={later ? 'later' : 'now'}
          onChange={(_, when) => setLater(when === 'later')}
        >
          <FormControlLabel value="now" control={<Radio />} label={translate('codPolicy.publish.now')} />
          <FormControlLabel value="later" control={<Radio />} label={translate('codPolicy.publish.later')} />
        </RadioGroup>
      </FormControl>
      {later ? (
        <TextField
          type="datetime-local"
          label={translate('codPolicy.publish.at')}
          value={shownAt}
          onChange={event => setAt(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ) : null}
    </CommandDialog>
  );
}

export function PublishButton({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate(policy.status === 'scheduled' ? 'codPolicy.publish.reschedule' : 'codPolicy.publish.open')}
      </Button>
      {open ? <PublishDialog policy={policy} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
