import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { Panel } from '../ui/show/Panel.tsx';
import { AuditState } from './overview/AuditState.tsx';
import { CarrierTable } from './overview/CarrierTable.tsx';
import { FigureList } from './overview/FigureList.tsx';
import { Columns, HomePage } from './overview/HomePage.tsx';
import { LatestImports } from './overview/LatestImports.tsx';

/** What the marketplace rests on: rules, carriers, people, keys, files, and whether its log holds together. */
export default function AdminHome() {
  const translate = useTranslate();
  return (
    <HomePage>
      {({ figures }) => (
        <>
          <Columns>
            <Panel flush title={translate('overview.reference')}>
              <FigureList figures={figures} texts="overview.data" />
            </Panel>
            <Box sx={{ display: 'grid', gap: 2 }}>
              <AuditState />
              <LatestImports />
            </Box>
          </Columns>
          <Panel flush title={translate('overview.carriers')}>
            <CarrierTable />
          </Panel>
        </>
      )}
    </HomePage>
  );
}
