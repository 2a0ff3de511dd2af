import { useGetList, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import {
  LinearProgress,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { Records } from '../../contract/records.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Nothing } from '../../ui/fields/Nothing.tsx';
import { useFormat } from '../../ui/format.ts';
import { useNameOf } from '../../ui/nameOf.ts';

type Carrier = Records['carriers'];
const byName = { field: 'nameEn', order: 'ASC' } as const;
const one = { page: 1, perPage: 1 };

/** How many regions a carrier's coverage names, by the list that shows them. */
function Covered({
  filter,
  what,
}: {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly what: string;
}) {
  const format = useFormat();
  const sort = { field: 'id', order: 'ASC' } as const;
  const { total } = useGetList('carrier-coverage', { filter, sort, pagination: one });
  if (total === undefined) return <Nothing />;
  const shown = format.number(total);
  return total === 0 ? (
    <>{shown}</>
  ) : (
    <Link
      component={RouterLink}
      to={drillTo({ resource: 'carrier-coverage', filter })}
      aria-label={`${shown}, ${what}`}
    >
      {shown}
    </Link>
  );
}

function Row({ carrier }: { readonly carrier: Carrier }) {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const name = nameOf(carrier);
  return (
    <TableRow sx={{ '&:last-child > *': { borderBottom: 0 } }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 130 }}>
        <Link component={RouterLink} to={`/carriers/${encodeURIComponent(carrier.id)}/show`}>
          {name}
        </Link>
        {carrier.active ? null : ` (${translate('overview.inactive')})`}
      </TableCell>
      <TableCell align="right">
        <Covered filter={{ carrierId: carrier.id }} what={`${translate('overview.covered')}, ${name}`} />
      </TableCell>
      <TableCell align="right">
        <Covered
          filter={{ carrierId: carrier.id, cod: true }}
          what={`${translate('overview.cod_covered')}, ${name}`}
        />
      </TableCell>
      <TableCell align="right">
        {translate('overview.days_value', { smart_count: carrier.remittanceDays })}
      </TableCell>
      <TableCell>
        <InstantField value={carrier.remittanceOverdueSince} show="date" />
      </TableCell>
    </TableRow>
  );
}

export function CarrierTable() {
  const translate = useTranslate();
  const { data, isPending } = useGetList<Carrier>('carriers', {
    sort: byName,
    pagination: { page: 1, perPage: 25 },
  });
  if (isPending) return <LinearProgress aria-label={translate('risk.loading')} sx={{ m: 2 }} />;
  if (!data || data.length === 0)
    return (
      <Typography sx={{ px: 2.5, pb: 2.5, color: 'text.secondary' }}>{translate('list.none')}</Typography>
    );
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate('overview.carrier')}</TableCell>
          <TableCell align="right">{translate('overview.covered')}</TableCell>
          <TableCell align="right">{translate('overview.cod_covered')}</TableCell>
          <TableCell align="right">{translate('overview.days')}</TableCell>
          <TableCell>{translate('overview.cash_overdue')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {data.map(carrier => (
          <Row key={carrier.id} carrier={carrier} />
        ))}
      </TableBody>
    </Table>
  );
}
