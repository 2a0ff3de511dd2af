import { useCanAccessResources, useGetIdentity, useGetResourceLabel, useTranslate } from 'ra-core';
import { Link as RouterLink, useMatch, useResolvedPath } from 'react-router-dom';
import { Box, ButtonBase, Typography } from '@mui/material';
import { Brand } from './Brand.tsx';
import { home, menu, type MenuEntry } from './menu.ts';
import { ink } from '../theme/palette.ts';

const resources = menu.flatMap(group =>
  group.entries.flatMap(entry => ('resource' in entry ? [entry.resource] : [])),
);

function useVisible(): (entry: MenuEntry) => boolean {
  const { canAccess } = useCanAccessResources({ action: 'list', resources });
  const { identity } = useGetIdentity();
  return entry =>
    'resource' in entry
      ? canAccess?.[entry.resource] === true
      : entry.roles.some(role => role === identity?.['role']);
}

interface NavItemProps {
  readonly entry: MenuEntry;
  readonly onNavigate: () => void;
}

function NavItem({ entry, onNavigate }: NavItemProps) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const to = 'resource' in entry ? `/${entry.resource}` : entry.to;
  const { pathname } = useResolvedPath(to);
  const here = useMatch({ path: pathname, end: to === '/' }) !== null;
  const Icon = entry.icon;
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <ButtonBase
        component={RouterLink}
        to={to}
        onClick={onNavigate}
        aria-current={here ? 'page' : undefined}
        sx={{
          width: '100%',
          justifyContent: 'flex-start',
          gap: 1.5,
          px: 1.5,
          py: 0.875,
          borderRadius: 1,
          fontSize: '0.875rem',
          fontWeight: here ? 650 : 500,
          color: here ? '#fff' : ink.text,
          backgroundColor: here ? ink.raised : 'transparent',
          boxShadow: here ? `inset 3px 0 0 ${ink.accent}` : 'none',
          '&:hover': { backgroundColor: ink.raised },
          '&.Mui-focusVisible': { outline: `2px solid ${ink.accent}`, outlineOffset: -2 },
        }}
      >
        <Icon sx={{ fontSize: 19, color: here ? ink.accent : ink.quiet }} />
        {'resource' in entry ? labelOf(entry.resource, 2) : translate(`menu.${entry.key}`)}
      </ButtonBase>
    </Box>
  );
}

/** A list of links, not a menu: what a screen reader and the keyboard expect of navigation. */
export function SideNav({ onNavigate }: { readonly onNavigate: () => void }) {
  const translate = useTranslate();
  const visible = useVisible();
  const groups = menu
    .map(group => ({ ...group, entries: group.entries.filter(visible) }))
    .filter(group => group.entries.length > 0);
  return (
    <Box component="nav" aria-label={translate('menu.label')} sx={{ px: 1.25, pb: 3 }}>
      <Box sx={{ px: 1.25, py: 1.75, color: '#fff' }}>
        <Brand />
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        <NavItem entry={home} onNavigate={onNavigate} />
      </Box>
      {groups.map(group => (
        <Box key={group.key} sx={{ mt: 2 }}>
          <Typography
            component="h2"
            id={`nav-${group.key}`}
            sx={{ px: 1.5, mb: 0.5, fontSize: '0.75rem', fontWeight: 600, color: ink.quiet }}
          >
            {translate(`menu.groups.${group.key}`)}
          </Typography>
          <Box
            component="ul"
            aria-labelledby={`nav-${group.key}`}
            sx={{ m: 0, p: 0, display: 'grid', gap: 0.25 }}
          >
            {group.entries.map(entry => (
              <NavItem
                key={'resource' in entry ? entry.resource : entry.key}
                entry={entry}
                onNavigate={onNavigate}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
