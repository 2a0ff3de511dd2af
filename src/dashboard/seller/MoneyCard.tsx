import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link, Typography } from '@mui/material';
import { drillTo } from '../../ui/drillTo.ts';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import type { HomeReport } from '../../contract/reports.ts';

/** Out of the books; each sum leads to what it is made of. */
export function MoneyCard({ money }: { readonly money: HomeReport['money'] }) {
  const translate = useTranslate();
  if (money.length === 0) return null;
  return (
    <Panel title={translate('sellerHome.money')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {money.map(({ code, amount, owes, drill }) => (
          <Box component="li" key={code} sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
            <Link component={RouterLink} to={drillTo(drill)} sx={{ flex: 1, fontWeight: 500 }}>
              {translate(owes ? 'sellerHome.owed' : `sellerHome.${code}`)}
            </Link>
            <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 650 }}>
              <MoneyField value={amount} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
