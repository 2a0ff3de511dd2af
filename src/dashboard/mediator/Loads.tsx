import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link } from '@mui/material';
import { drillTo } from '../../ui/drillTo.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import type { HomeReport } from '../../contract/reports.ts';

/** Who has how much on the desk: for those who assign. */
export function Loads({ loads }: { readonly loads: HomeReport['loads'] }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('mediation.loads')}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: '1fr auto auto',
          gap: 1.25,
        }}
      >
        {loads.map(({ userId, name, open, overdue, drill }) => (
          <Box component="li" key={userId} sx={{ display: 'contents' }}>
            <span>{name}</span>
            <Link component={RouterLink} to={drillTo(drill)}>
              {translate('mediation.load', { open })}
            </Link>
            <Box component="span" sx={{ color: overdue > 0 ? 'error.main' : 'text.secondary' }}>
              {translate('mediation.late', { overdue })}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
