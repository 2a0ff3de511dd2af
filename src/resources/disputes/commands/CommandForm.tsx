import { useId, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useCommand } from '../../../ui/command/useCommand.ts';
import { useProblemText } from '../../../ui/command/useProblemText.ts';
import { FocusFirst } from './FocusFirst.tsx';
import { OutcomeBox } from './OutcomeBox.tsx';
import type { Body, CommandProps } from './types.ts';
import { useOutcome } from './useOutcome.ts';

interface CommandFormProps extends CommandProps {
  /** The command as it stands in the form. */
  readonly body: Body;
  readonly children?: ReactNode;
  /** Room for a long form, and for what the ledger would say. */
  readonly wide?: boolean;
  /** Something is still to be chosen before the rules can be asked. */
  readonly incomplete?: boolean;
}

/** Any command: its fields, what it would bring, and one button that waits for the server. What is typed stays on refusal. */
export function CommandForm(props: CommandFormProps) {
  const { dispute, actAs, onClose, onDone, body, children, wide = false, incomplete = false } = props;
  const translate = useTranslate();
  const titleId = useId();
  const textOf = useProblemText();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const outcome = useOutcome(dispute, body, actAs);
  const { run, isPending, error } = useCommand('disputes', { onDone });
  const command = { ...body, version: dispute.version, ...(actAs ? { actAs } : {}) };
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      fullWidth
      fullScreen={phone && wide}
      maxWidth={wide ? 'md' : 'sm'}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {translate(`policy.disputes.commands.${body.type}`)}
        <Typography variant="body2" component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {dispute.number}
          {actAs ? ` · ${translate('dispute.recorded_for_buyer')}` : null}
        </Typography>
      </DialogTitle>
      <DialogContent dividers={wide}>
        <Stack
          component="form"
          id={`${titleId}-form`}
          sx={{ gap: 2, pt: 1 }}
          onSubmit={event => {
            event.preventDefault();
            if (!isPending && !incomplete && !outcome.refusal) run(dispute.id, command);
          }}
        >
          <FocusFirst />
          {children}
          {incomplete ? null : <OutcomeBox dispute={dispute} outcome={outcome} ledger={wide} />}
          {error ? <Alert severity="error">{textOf(error)}</Alert> : null}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2 }}>
        <Button onClick={onClose} disabled={isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          type="submit"
          form={`${titleId}-form`}
          variant="contained"
          loading={isPending}
          disabled={incomplete || outcome.refusal !== null}
          aria-describedby={outcome.refusal ? 'command-lacks' : undefined}
        >
          {translate(`policy.disputes.commands.${body.type}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
