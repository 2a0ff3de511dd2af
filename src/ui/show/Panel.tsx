import { useId, type ReactNode } from 'react';
import { Card, Stack, Typography } from '@mui/material';

interface PanelProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content brings its own padding, as a table does. */
  readonly flush?: boolean;
}

/** A titled part of a page. */
export function Panel({ title, actions, children, flush = false }: PanelProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', gap: 1, px: 2.5, pt: 2, pb: flush ? 1 : 0, flexWrap: 'wrap' }}
      >
        <Typography variant="h2" id={id} sx={{ flex: '1 1 180px' }}>
          {title}
        </Typography>
        {actions}
      </Stack>
      <Stack sx={flush ? { overflowX: 'auto', position: 'relative' } : { px: 2.5, pt: 1.5, pb: 2.5 }}>
        {children}
      </Stack>
    </Card>
  );
}
