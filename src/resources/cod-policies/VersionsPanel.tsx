import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link, Typography } from '@mui/material';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { pathOf } from './paths.ts';
import type { Policy } from './useVersions.ts';

interface VersionsPanelProps {
  readonly versions: readonly Policy[];
  readonly current: string;
}

/** The seller's history of versions; each stays as it was. */
export function VersionsPanel({ versions, current }: VersionsPanelProps) {
  const translate = useTranslate();
  if (versions.length < 2) return null;
  return (
    <Panel flush title={translate('codPolicy.versions')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {versions.map(version => (
          <Box
            component="li"
            key={version.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 2,
              rowGap: 0.5,
              px: 2.5,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
              backgroundColor: version.id === current ? 'action.selected' : 'transparent',
            }}
          >
            <Link
              component={RouterLink}
              to={pathOf(version.id)}
              aria-current={version.id === current ? 'page' : undefined}
            >
              {`v${version.number}`}
            </Link>
            <StatusChip of="policy.cod.statuses" value={version.status} />
            <Typography sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>{version.note}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('codPolicy.rule_count', { smart_count: version.rules.length })}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <InstantField value={version.publishedAt ?? version.createdAt} show="date" />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
