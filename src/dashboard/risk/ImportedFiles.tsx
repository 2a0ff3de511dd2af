import { useGetList, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Button, Link, Typography } from '@mui/material';
import type { Records } from '../../contract/records.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/show/Panel.tsx';
import { useDrillCount } from './useDrillCount.ts';

type Import = Records['imports'];
const newest = { field: 'at', order: 'DESC' } as const;

/** The seller of a file's orders, if they are all one seller's. */
function useOnlySeller(importId: string): string | undefined {
  const filter = { importId };
  const { data, total } = useGetList<Records['orders']>('orders', {
    filter,
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  const sellerId = data?.[0]?.sellerId;
  const drill = sellerId === undefined ? undefined : ({ resource: 'orders', filter } as const);
  const same = useDrillCount(drill, { sellerId: sellerId ?? '' });
  return same && same.count === total ? sellerId : undefined;
}

function File({ file }: { readonly file: Import }) {
  const translate = useTranslate();
  const format = useFormat();
  const sellerId = useOnlySeller(file.id);
  const orders = useDrillCount({ resource: 'orders', filter: { importId: file.id } }, {});
  const figures = file.unsupported.map(code => translate(`page.import.unsupported.${code}`, { _: code }));
  return (
    <Box
      component="li"
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        <Link
          component={RouterLink}
          to={`/imports/${encodeURIComponent(file.id)}/show`}
          sx={{ overflowWrap: 'anywhere' }}
        >
          {file.fileName}
        </Link>
        {orders ? (
          <Link component={RouterLink} to={drillTo(orders.drill)}>
            {translate('risk.basis.import_orders', { count: format.number(orders.count) })}
          </Link>
        ) : null}
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1, whiteSpace: 'nowrap' }}>
          {format.date(file.at)}
        </Typography>
        {sellerId ? (
          <Button
            size="small"
            variant="outlined"
            component={RouterLink}
            to={`/risk?${new URLSearchParams({ sellerId, period: 'all' }).toString()}`}
          >
            {translate('risk.basis.its_refusals')}
          </Button>
        ) : null}
      </Box>
      {figures.length > 0 ? (
        <>
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {translate('risk.basis.cannot')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, columnWidth: 260, columnGap: 3, fontSize: '0.875rem' }}>
            {figures.map(figure => (
              <Box component="li" key={figure} sx={{ breakInside: 'avoid', py: 0.25 }}>
                {figure}
              </Box>
            ))}
          </Box>
        </>
      ) : null}
    </Box>
  );
}

/** What each file brought, and what it cannot tell. */
export function ImportedFiles() {
  const translate = useTranslate();
  const { data } = useGetList<Import>('imports', { sort: newest, pagination: { page: 1, perPage: 10 } });
  if (!data || data.length === 0) return null;
  return (
    <Panel title={translate('risk.basis.imports')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(file => (
          <File key={file.id} file={file} />
        ))}
      </Box>
    </Panel>
  );
}
