import { useEffect, type ReactNode } from 'react';
import { Box, Stack, Typography } from '@mui/material';

interface PageTitleProps {
  /** Plain text: it is the h1 and the name of the browser's tab. */
  readonly title: string;
  /** A line under the title. */
  readonly subtitle?: ReactNode;
  /** Before the title: a link back to where this belongs. */
  readonly above?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
}

/** Every page has exactly one. */
export function PageTitle({ title, subtitle, above, badge, actions }: PageTitleProps) {
  useEffect(() => {
    document.title = `${title} · Doorstep`;
  }, [title]);
  return (
    <Stack
      component="header"
      direction="row"
      sx={{ flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5, mb: 2, minHeight: 40 }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        {above}
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {badge}
        </Stack>
        {subtitle ? (
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {subtitle}
          </Typography>
        ) : null}
      </Box>
      {actions ? (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {actions}
        </Stack>
      ) : null}
    </Stack>
  );
}
