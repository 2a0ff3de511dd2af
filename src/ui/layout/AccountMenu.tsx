import { useState } from 'react';
import { useGetIdentity, useLogout, useTranslate } from 'ra-core';
import { Avatar, Box, ButtonBase, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import LogoutIcon from '@mui/icons-material/Logout';

/** Not among the menu's items, the first of which takes the focus. */
const Whoami = ({ name, role }: { readonly name: string; readonly role: string }) => (
  <Box component="li" role="none" sx={{ px: 2, py: 1, mb: 1, borderBottom: 1, borderColor: 'divider' }}>
    <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {role}
    </Typography>
  </Box>
);

export function AccountMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!identity) return null;
  const name = identity.fullName ?? '';
  const role = translate(`roles.${String(identity['role'])}`);
  return (
    <>
      <ButtonBase
        onClick={event => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('shell.account_of', { name, role })}
        sx={{ gap: 1, borderRadius: 1, p: 0.5, pl: 1, textAlign: 'right' }}
      >
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <Typography sx={{ fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.2 }}>{name}</Typography>
          <Typography sx={{ fontSize: '0.75rem', color: 'text.secondary', lineHeight: 1.2 }}>
            {role}
          </Typography>
        </Box>
        <Avatar
          sx={{
            width: 32,
            height: 32,
            fontSize: '0.875rem',
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {name.slice(0, 1).toUpperCase()}
        </Avatar>
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { subheader: <Whoami name={name} role={role} /> } }}
      >
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}
