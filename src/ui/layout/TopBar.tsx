import { useTranslate } from 'ra-core';
import { AppBar, Box, IconButton, Toolbar } from '@mui/material';
import MenuIcon from '@mui/icons-material/Menu';
import { AccountMenu } from './AccountMenu.tsx';
import { DemoLabel } from './DemoLabel.tsx';
import { LocaleSwitch } from './LocaleSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { LoadingBar } from './LoadingBar.tsx';

export function TopBar({ onOpenMenu }: { readonly onOpenMenu: (() => void) | undefined }) {
  const translate = useTranslate();
  return (
    <AppBar
      position="sticky"
      color="default"
      elevation={0}
      sx={{
        backgroundColor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      <Toolbar variant="dense" sx={{ gap: 0.5, minHeight: 56 }}>
        {onOpenMenu ? (
          <IconButton edge="start" onClick={onOpenMenu} aria-label={translate('ra.action.open_menu')}>
            <MenuIcon />
          </IconButton>
        ) : null}
        <DemoLabel />
        <Box sx={{ flex: 1 }} />
        <LocaleSwitch />
        <ThemeSwitch />
        <AccountMenu />
      </Toolbar>
      <LoadingBar />
    </AppBar>
  );
}
