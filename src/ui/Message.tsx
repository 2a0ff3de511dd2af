import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Button, Stack, Typography } from '@mui/material';
import { PageTitle } from './PageTitle.tsx';
import { statusOf } from '../providers/httpClient.ts';

export type MessageKind = 'not_found' | 'forbidden' | 'offline' | 'broken' | 'server';

export function kindOf(error: unknown): MessageKind {
  const status = statusOf(error);
  if (status === 404) return 'not_found';
  if (status === 403) return 'forbidden';
  if (status === 0) return 'offline';
  return status === undefined ? 'broken' : 'server';
}

interface MessageProps {
  readonly kind: MessageKind;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
  /** Inside a page that has its own h1. */
  readonly inline?: boolean;
}

/** A whole page or panel in place of content: what happened, and what to do now. */
export function Message({ kind, onRetry, children, inline = false }: MessageProps) {
  const translate = useTranslate();
  const title = translate(`message.${kind}.title`);
  return (
    <Box role={inline ? 'alert' : undefined} sx={{ maxWidth: 560, py: inline ? 4 : 6, px: 2, mx: 'auto' }}>
      {inline ? <Typography variant="h2">{title}</Typography> : <PageTitle title={title} />}
      <Typography sx={{ color: 'text.secondary', mt: 1 }}>
        {translate(`message.${kind}.what_to_do`)}
      </Typography>
      {children}
      <Stack direction="row" sx={{ gap: 1, mt: 3 }}>
        {onRetry ? (
          <Button variant="contained" onClick={onRetry}>
            {translate('message.retry')}
          </Button>
        ) : null}
        {inline ? null : (
          <Button component={RouterLink} to="/" variant="outlined">
            {translate('message.home')}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

export const NotFound = () => <Message kind="not_found" />;
export const AccessDenied = () => <Message kind="forbidden" />;
export const AuthenticationError = () => (
  <Message kind="server" onRetry={() => globalThis.location.reload()} />
);
