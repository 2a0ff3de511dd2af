import { Suspense, useState, type ReactNode } from 'react';
import { Box, CssBaseline, Drawer, useMediaQuery, type Theme } from '@mui/material';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { SideNav } from './SideNav.tsx';
import { TopBar } from './TopBar.tsx';
import { SkipLink } from './SkipLink.tsx';
import { PageSkeleton } from '../PageSkeleton.tsx';
import { ink } from '../theme/palette.ts';

const WIDTH = 248;
const paper = { width: WIDTH, backgroundColor: ink.ground, color: ink.text, border: 0 };

export function Layout({ children }: { readonly children: ReactNode }) {
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh' }}>
      <CssBaseline />
      <SkipLink />
      <Drawer
        variant={wide ? 'permanent' : 'temporary'}
        open={wide || open}
        onClose={close}
        slotProps={{ paper: { sx: paper } }}
        sx={{ width: wide ? WIDTH : 0, flex: 'none', '@media print': { display: 'none' } }}
      >
        <SideNav onNavigate={close} />
      </Drawer>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar onOpenMenu={wide ? undefined : () => setOpen(true)} />
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{
            flex: 1,
            p: { xs: 2, sm: 3 },
            width: '100%',
            maxWidth: 1480,
            mx: 'auto',
            outline: 'none !important',
          }}
        >
          <ErrorBoundary>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
    </Box>
  );
}
