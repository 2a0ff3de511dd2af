import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { Button, Typography } from '@mui/material';
import { useCommand } from '../../../ui/command/useCommand.ts';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import type { Policy } from '../useVersions.ts';
import { CommandDialog } from './CommandDialog.tsx';

function DiscardDialog({ policy, onClose }: { readonly policy: Policy; readonly onClose: () => void }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const { run, isPending, error } = useCommand('cod-policies', {
    done: 'codPolicy.discard.done',
    ends: true,
    onDone: () => navigate('/cod-policies'),
  });
  return (
    <CommandDialog
      danger
      title={translate('codPolicy.discard.title', { number: policy.number })}
      submit={translate('codPolicy.discard.submit')}
      busy={isPending}
      problem={error ? textOf(error) : null}
      onSubmit={() => run(policy.id, { type: 'discard', version: policy.version })}
      onClose={onClose}
    >
      <Typography>{translate('codPolicy.discard.text', { smart_count: policy.rules.length })}</Typography>
    </CommandDialog>
  );
}

export function DiscardButton({ policy }: { readonly policy: Policy }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button color="error" variant="outlined" onClick={() => setOpen(true)}>
        {translate('codPolicy.discard.open')}
      </Button>
      {open ? <DiscardDialog policy={policy} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
