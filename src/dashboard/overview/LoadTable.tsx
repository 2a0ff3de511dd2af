import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { HomeReport } from '../../contract/reports.ts';
import { DrillCount } from '../risk/DrillCount.tsx';

/** Who has how many cases under review, and how many of them are late. */
export function LoadTable({ loads }: { readonly loads: HomeReport['loads'] }) {
  const translate = useTranslate();
  if (loads.length === 0)
    return (
      <Typography sx={{ px: 2.5, pb: 2.5, color: 'text.secondary' }}>
        {translate('overview.no_load')}
      </Typography>
    );
  const [open, overdue] = [translate('overview.open'), translate('overview.overdue')];
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('overview.mediator')}</TableCell>
          <TableCell align="right">{open}</TableCell>
          <TableCell align="right">{overdue}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {loads.map(load => (
          <TableRow key={load.userId} sx={{ '&:last-child > *': { borderBottom: 0 } }}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              {load.name}
            </TableCell>
            <TableCell align="right">
              <DrillCount count={load.open} drill={load.drill} what={`${open}, ${load.name}`} />
            </TableCell>
            <TableCell align="right">
              <DrillCount count={load.overdue} drill={load.overdueDrill} what={`${overdue}, ${load.name}`} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
