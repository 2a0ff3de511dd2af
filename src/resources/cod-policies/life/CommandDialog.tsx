import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';

interface CommandDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  /** Why it was not done. */
  readonly problem: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks once more, with what the command needs; stays open with its content until it is done. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, submit, danger = false, busy, problem, onSubmit, onClose, children } = props;
  const translate = useTranslate();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form noValidate onSubmit={send}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {children}
          {problem ? <Alert severity="warning">{problem}</Alert> : null}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} loading={busy}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
