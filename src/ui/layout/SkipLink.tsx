import { useTranslate } from 'ra-core';
import { Link } from '@mui/material';

export function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#main-content"
      onClick={event => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#main-content')?.focus();
      }}
      sx={{
        position: 'fixed',
        top: -60,
        left: 12,
        zIndex: 2000,
        px: 2,
        py: 1,
        borderRadius: 1,
        backgroundColor: 'background.paper',
        boxShadow: 4,
        '&:focus': { top: 12 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
}
