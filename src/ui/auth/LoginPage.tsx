import { useTranslate } from 'ra-core';
import { Box, CssBaseline, Paper, Stack, Typography } from '@mui/material';
import { BrandMark } from '../layout/Brand.tsx';
import { LocaleSwitch } from '../layout/LocaleSwitch.tsx';
import { ThemeSwitch } from '../layout/ThemeSwitch.tsx';
import { LoginForm } from './LoginForm.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { ink } from '../theme/palette.ts';

function Pitch() {
  const translate = useTranslate();
  return (
    <Box
      component="aside"
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        justifyContent: 'space-between',
        p: 6,
        color: ink.text,
        backgroundColor: ink.ground,
        backgroundImage: `radial-gradient(circle at 100% 100%, #1c4448 0 220px, transparent 221px), radial-gradient(circle at 100% 100%, ${ink.raised} 0 340px, transparent 341px)`,
      }}
    >
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <BrandMark size={40} />
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700 }}>Doorstep</Typography>
      </Stack>
      <Box sx={{ maxWidth: 440 }}>
        <Typography sx={{ fontSize: '2.25rem', lineHeight: 1.15, fontWeight: 700, letterSpacing: '-0.02em' }}>
          {translate('login.headline')}
        </Typography>
        <Typography sx={{ mt: 2, color: ink.quiet, fontSize: '1.0625rem' }}>
          {translate('login.lead')}
        </Typography>
      </Box>
      <Typography sx={{ color: ink.quiet, fontSize: '0.875rem' }}>{translate('login.foot')}</Typography>
    </Box>
  );
}

export function LoginPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ minHeight: '100vh', display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1.1fr 1fr' } }}>
      <CssBaseline />
      <Pitch />
      <Box component="main" sx={{ display: 'grid', alignContent: 'center', justifyItems: 'center', p: 2 }}>
        <Paper sx={{ width: '100%', maxWidth: 400, p: { xs: 2, sm: 4 }, backgroundColor: 'transparent' }}>
          <Stack direction="row" sx={{ alignItems: 'center', mb: 3, gap: 1 }}>
            <Box sx={{ flex: 1, display: 'flex' }}>
              <Box sx={{ display: { md: 'none' } }}>
                <BrandMark size={36} />
              </Box>
            </Box>
            <LocaleSwitch />
            <ThemeSwitch />
          </Stack>
          <PageTitle title={translate('login.title')} />
          <LoginForm />
        </Paper>
      </Box>
    </Box>
  );
}
