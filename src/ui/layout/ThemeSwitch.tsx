import { useTranslate } from 'ra-core';
import { useTheme } from 'react-admin';
import { IconButton, Tooltip } from '@mui/material';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';

export function ThemeSwitch() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const label = translate(theme === 'dark' ? 'shell.light' : 'shell.dark');
  return (
    <Tooltip title={label}>
      <IconButton onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')} aria-label={label}>
        {theme === 'dark' ? <LightIcon fontSize="small" /> : <DarkIcon fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
