import { useId } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Button, Tooltip, Typography } from '@mui/material';
import { useCodeText } from '../../../ui/command/useProblemText.ts';
import { useFormat } from '../../../ui/format.ts';
import type { NextCommand } from '../../../domain/disputes/nextCommands.ts';
import { useCommandHost } from './CommandHost.tsx';
import type { ActionType } from './types.ts';

interface CommandButtonProps {
  readonly type: ActionType;
  readonly command: NextCommand;
  readonly actAs?: 'buyer' | undefined;
  readonly primary?: boolean;
}

/** Until when it may be given, from when, or why not. */
function useHint({ allowed, notBefore, deadline, disabledReason }: NextCommand): string | null {
  const translate = useTranslate();
  const format = useFormat();
  const codeText = useCodeText();
  if (!allowed && disabledReason)
    return codeText(disabledReason.code, disabledReason.facts, disabledReason.code);
  if (notBefore) return translate('dispute.actions.from', { at: format.instant(notBefore) });
  return deadline ? translate('dispute.actions.until', { at: format.instant(deadline) }) : null;
}

/** One command. Disabled it stays reachable by keyboard and says why, to the eye and to the ear. */
export function CommandButton({ type, command, actAs, primary = false }: CommandButtonProps) {
  const translate = useTranslate();
  const hintId = useId();
  const { open } = useCommandHost();
  const hint = useHint(command);
  return (
    <Box>
      <Tooltip describeChild title={command.allowed ? '' : (hint ?? '')}>
        <Button
          fullWidth
          variant={primary ? 'contained' : 'outlined'}
          aria-disabled={!command.allowed}
          aria-describedby={hint ? hintId : undefined}
          data-command={type}
          onClick={() => {
            if (command.allowed) open(type, actAs);
          }}
          sx={
            command.allowed
              ? {}
              : {
                  color: 'text.secondary',
                  borderColor: 'divider',
                  borderStyle: 'dashed',
                  cursor: 'not-allowed',
                }
          }
        >
          {translate(`policy.disputes.commands.${type}`)}
        </Button>
      </Tooltip>
      {hint ? (
        <Typography
          id={hintId}
          variant="body2"
          sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25, px: 0.5 }}
        >
          {hint}
        </Typography>
      ) : null}
    </Box>
  );
}
